import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { faultsOfLook, faultsOfWords, type Locale } from './page_checks.js'
import { plantRecords, type Planted } from './plant_records.js'

/** A page, and its title by language; a record has the same in both. */
type PageToOpen = [path: string, zh: string, en?: string]

const everybodys = ({ unit, photo }: Planted): PageToOpen[] => [
  ['season_units', '采集进度', 'Season board'],
  [`season_units/${unit.id}/show`, unit.name],
  ['tasks', '待办', 'Tasks'],
  ['photos?filter={}', '照片', 'Photos'],
  [`photos/${photo.id}/show`, photo.unit.name],
  ['nowhere', '没有这个页面', 'No such page'],
  [`season_units/${photo.id}/show`, '没有找到', 'Not found'],
]
const adminsOwn = ({ season, job }: Planted): PageToOpen[] => [
  ['letters', '邮件', 'Letters'],
  ['seasons', '采集季', 'Seasons'],
  ['seasons/create', '新建采集季', 'New season'],
  [`seasons/${season.id}/show`, season.name],
  ['jobs', '后台任务', 'Jobs'],
  [`jobs/${job.id}/show`, '应用放假安排', 'Apply a calendar'],
]

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 360, height: 780 },
]
const MODES = ['light', 'dark'] as const

test.group('Every page of the console', (group) => {
  let browser: ConsoleBrowser
  let planted: Planted
  group.setup(async () => {
    browser = await consoleBrowser()
    planted = await plantRecords(browser.installation)
  })
  group.each.teardown(() => browser.closePages())

  const open = async (page: Page, path: string, title: string) => {
    await page.goto(`${browser.installation.url}/#/${path}`)
    await page.locator('h1', { hasText: title }).waitFor()
    await page.locator('.MuiSkeleton-root, .RaLoading-root').first().waitFor({ state: 'detached' })
  }

  async function speak(page: Page, locale: Locale) {
    await page.evaluate((to) => localStorage.setItem('RaStore.locale', JSON.stringify(to)), locale)
    await page.reload()
  }

  /** Opens a page once and looks at it on each screen, by day and by night. */
  async function faultsOf(page: Page, [path, zh, en]: PageToOpen, as: Locale) {
    const title = (as === 'en' && en) || zh
    await open(page, path, title)
    const faults = (await faultsOfWords(page, title, as)).map((fault) => `${path}: ${fault}`)
    for (const screen of SCREENS) {
      await page.setViewportSize(screen)
      for (const colorScheme of MODES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        for (const fault of await faultsOfLook(page))
          faults.push(`${path}, ${screen.width} px, ${colorScheme}: ${fault}`)
      }
    }
    await page.setViewportSize(SCREENS[0]!)
    return faults
  }

  test('is in one language, names itself, fits the screen and keeps nobody out: {login}, {locale}')
    .with([
      { login: 'admin', locale: 'zh' },
      { login: 'admin', locale: 'en' },
      { login: '90002', locale: 'zh' },
      { login: '90002', locale: 'en' },
    ] as const)
    .run(async ({ assert }, { login, locale }) => {
      const page = await browser.signIn(login, { viewport: SCREENS[0] })
      await speak(page, locale)
      const own = login === 'admin' ? adminsOwn(planted) : []
      const faults: string[] = []
      for (const one of [...everybodys(planted), ...own])
        faults.push(...(await faultsOf(page, one, locale)))
      assert.deepEqual(faults, [])
    })

  test('signing in, too: {$self}')
    .with(['zh', 'en'] as const)
    .run(async ({ assert }, locale) => {
      const page = await browser.page()
      await page.goto(browser.installation.url)
      await speak(page, locale)
      assert.deepEqual(await faultsOf(page, ['login', '图采季', 'Tucai'], locale), [])
    })
})
