import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, faultsOfWords, overflow, PHONE, WIDE, type Locale } from './page_checks.js'
import { plantRecords, SCHOOL, type Planted } from './plant_records.js'

/** A page, and its title by language; a record has the same in both. */
type PageToOpen = [path: string, zh: string, en?: string]

const EVERYBODYS: Record<string, (planted: Planted) => PageToOpen> = {
  'board': () => ['season_units', '采集进度', 'Season board'],
  'unit': ({ unit }) => [`season_units/${unit.id}/show`, unit.name],
  'tasks': () => ['tasks', '待办', 'Tasks'],
  'photos': () => ['photos?filter={}', '照片', 'Photos'],
  'photo': ({ photo }) => [`photos/${photo.id}/show`, photo.unit.name],
  'students': () => ['students', '学生', 'Students'],
  'a student': ({ student }) => [
    `students/${student.id}/show`,
    `${student.maskedName} ${student.xh}`,
  ],
  'colleges and classes': () => ['colleges', '学院与班级', 'Colleges and classes'],
  'a class': ({ schoolClass }) => [`classes/${schoolClass.id}/show`, schoolClass.name],
  'the own account': () => ['account', '我的账号', 'My account'],
  'an unknown address': () => ['nowhere', '没有这个页面', 'No such page'],
  'an unknown id': ({ photo }) => [`season_units/${photo.id}/show`, '没有找到', 'Not found'],
}
const PAGES = {
  ...EVERYBODYS,
  'letters': () => ['letters', '邮件', 'Letters'],
  'seasons': () => ['seasons', '采集季', 'Seasons'],
  'a new season': () => ['seasons/create', '新建采集季', 'New season'],
  'season': ({ season }) => [`seasons/${season.id}/show`, season.name],
  'jobs': () => ['jobs', '后台任务', 'Jobs'],
  'the home of planners': () => ['', '工作台', 'Home'],
  'the home of reviewers': () => ['', '工作台', 'Home'],
  'the home of finance': () => ['', '工作台', 'Home'],
  'the home of printing': () => ['', '工作台', 'Home'],
  'schools': () => ['units', '学校', 'Schools'],
  'a new school': () => ['units/create', '新建学校', 'New: Schools'],
  'regions': () => ['regions', '片区', 'Regions'],
  'people': () => ['people', '人员', 'People'],
  'a person': ({ person }) => [`people/${person.id}/show`, person.name],
  'calendars': () => ['calendars', '放假安排', 'Holidays'],
  'a new calendar': () => ['calendars/create', '新建放假安排', 'New: Holidays'],
  'collectors': () => ['collectors', '采集单位', 'Collectors'],
  'wordings': () => ['wordings', '措辞', 'Letter templates'],
  'a wording': () => ['wordings/setup_due.zh', '修改措辞', 'Change: Letter templates'],
  'the audit': () => ['audit_entries', '审计', 'Audit'],
  'help': () => ['help', '帮助', 'Help'],
  'job': ({ job }) => [`jobs/${job.id}/show`, '应用放假安排', 'Apply a calendar'],
} satisfies Record<string, (planted: Planted) => PageToOpen>

/** Homes that an administrator does not have. */
const OTHERS = new Set(['reviewers', 'finance', 'printing'].map((role) => `the home of ${role}`))
const READERS = [
  { login: 'admin', pages: Object.keys(PAGES).filter((page) => !OTHERS.has(page)) },
  { login: 'reviewer', pages: ['the home of reviewers'] },
  { login: 'finance', pages: ['the home of finance'] },
  { login: 'printing', pages: ['the home of printing'] },
  { login: SCHOOL, pages: [...Object.keys(EVERYBODYS), 'help'] },
]
/** Pages for which nobody has to be signed in. */
const GATES: PageToOpen[] = [
  ['login', '图采季', 'Tucai'],
  ['forgotten', '忘记密码', 'Forgotten password'],
  ['welcome/unknown', '链接已失效', 'This link is not valid'],
]
const LOCALES: Locale[] = ['zh', 'en']
const VISITS = READERS.flatMap(({ login, pages }) =>
  LOCALES.flatMap((locale) => pages.map((page) => ({ login, locale, page })))
)

/**
 * Finding barriers takes longest: among all pages they are searched for once a language, on another screen
 * and in another scheme in each.
 */
const SEARCHED = {
  zh: { viewport: WIDE, colorScheme: 'light' },
  en: { viewport: PHONE, colorScheme: 'dark' },
} as const

const STILL = '*, *::before, *::after { transition: none !important }'
test.group('Every page of the console', (group) => {
  let browser: ConsoleBrowser
  let planted: Planted
  const opened = new Map<string, Promise<Page>>()
  /** What the server refused to pages, by its path. */
  const refused = new Set<string>()
  group.setup(async () => {
    browser = await consoleBrowser()
    planted = await plantRecords(browser.installation)
    return () => browser.closePages()
  })

  /** One page for each reader and language: they sign in once. */
  function pageOf(login: string, locale: Locale) {
    const key = `${login} ${locale}`
    const known = opened.get(key)
    if (known) return known
    const page = browser.signIn(login, { viewport: WIDE, locale }).then(async (home) => {
      home.on('response', (answer) => {
        if (answer.status() >= 400) refused.add(new URL(answer.url()).pathname)
      })
      // Colours are held against each other when they have arrived.
      await home.addStyleTag({ content: STILL })
      return home
    })
    opened.set(key, page)
    return page
  }

  /** Opens a page once and looks at it on each screen, by day and by night. */
  async function faultsOf(page: Page, [path, zh, en]: PageToOpen, locale: Locale) {
    const title = (locale === 'en' && en) || zh
    await page.setViewportSize(WIDE)
    await page.goto(`${browser.installation.url}/#/${path}`)
    await page.locator('h1', { hasText: title }).waitFor()
    await page.locator('.MuiSkeleton-root, .RaLoading-root').first().waitFor({ state: 'detached' })
    const faults = await faultsOfWords(page, title, locale)
    const { viewport: searched, colorScheme } = SEARCHED[locale]
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const viewport of [WIDE, PHONE]) {
      await page.setViewportSize(viewport)
      const found = await overflow(page)
      if (viewport === searched) found.push(...(await barriers(page)))
      faults.push(...found.map((fault) => `${viewport.width} px, ${colorScheme}: ${fault}`))
    }
    return faults
  }

  test('{page} of {login} in {locale}: one language, a name, no wider than the screen, no barrier')
    .with(VISITS)
    .run(async ({ assert }, { login, locale, page }) => {
      const toOpen = PAGES[page as keyof typeof PAGES](planted) as PageToOpen
      assert.deepEqual(await faultsOf(await pageOf(login, locale), toOpen, locale), [])
    })

  test('none of them is refused what it reads, but the page of what is not there', ({ assert }) => {
    assert.deepEqual([...refused], [`/api/season_units/${planted.photo.id}`])
  })

  test('{path}, where nobody is signed in, too: {locale}')
    .with(LOCALES.flatMap((locale) => GATES.map(([path, ...titles]) => ({ path, titles, locale }))))
    .run(async ({ assert }, { path, titles: [zh, en], locale }) => {
      const page = await browser.page({ locale })
      await page.goto(browser.installation.url)
      await page.addStyleTag({ content: STILL })
      // Otherwise its redirect to the sign-in could overtake the page that is asked for.
      await page.locator('input[name=username]').waitFor()
      assert.deepEqual(await faultsOf(page, [path, zh!, en], locale), [])
    })
})
