import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import { consoleBrowser, type ConsoleBrowser, type ReaderOptions } from './console_browser.js'
import { moreMenu, openAct } from './open_act.js'
import { plantStudents } from './plant_students.js'
import {
  barriers,
  faultsOfWords,
  LOOKS,
  overflow,
  PHONE,
  WIDE,
  type Locale,
} from './page_checks.js'

/** A school that no other test touches, and one whose capture is over. */
const SCHOOL = '90008'
const LATE = '90005'
const PASSWORD = 'tucai-2023'
const OVER = '2023-04-10'

const STAGES = ['设置', '采集', '备忘', '制作', '校对', '反馈', '冲印', '结算', '办结']
const TABS = [
  '概况',
  '采集进度',
  '备忘表',
  '照片',
  '学生名单',
  '校对',
  '文件',
  '费用',
  '纸质照片',
  '动态',
  '邮件',
]
const PATHS = [
  '',
  '/progress',
  '/memo',
  '/photos',
  '/list',
  '/proof',
  '/documents',
  '/money',
  '/prints',
  '/timeline',
  '/letters',
]

const STILL = '*, *::before, *::after { transition: none !important }'

test.group('The page of a unit in a browser', (group) => {
  let browser: ConsoleBrowser
  const ids: Record<string, string> = {}
  const names: Record<string, string> = {}
  group.setup(async () => {
    browser = await consoleBrowser()
    const { url } = browser.installation
    const admin = await ConsoleSession.signIn(url, 'admin@example.test', PASSWORD)
    const { data: clock } = await admin.get('/api/clock')
    if (clock.now < OVER) await admin.moveClock({ type: 'jump', date: OVER, time: '09:00' })
    const { data: units } = await admin.get('/api/season_units?limit=50')
    for (const { id, unit } of units) {
      ids[unit.code] = id
      names[unit.code] = unit.name
    }
    await plantStudents(browser.installation, ids[LATE]!)
  })
  group.each.teardown(() => browser.closePages())

  async function openUnit(login: string, code: string, tab = '', options: ReaderOptions = {}) {
    const page = await browser.begin(login, options)
    await page.goto(`${browser.installation.url}/#/season_units/${ids[code]}/show${tab}`)
    await page.locator('h1', { hasText: names[code] }).waitFor()
    await stagesOf(page).first().waitFor()
    return page
  }
  const stagesOf = (page: Page) => page.locator('[data-testid=stages] > li')
  const stageOf = (page: Page, name: string) =>
    stagesOf(page).filter({ has: page.locator('h3', { hasText: name }) })

  test('has nine stages from setup to closing, each with its date or whose turn it is', async ({
    assert,
  }) => {
    const page = await openUnit('operator', LATE)
    const stages = await stagesOf(page).allInnerTexts()
    assert.lengthOf(stages, STAGES.length)
    STAGES.forEach((name, index) => assert.include(stages[index], name))
    const capture = await stageOf(page, '采集').innerText()
    assert.match(capture, /4月2日完成/)
    const memo = await stageOf(page, '备忘').innerText()
    assert.match(memo, /学校/)
    assert.match(memo, /逾期 \d+ 个工作日/)
    const [one, other] = [stageOf(page, '采集'), stageOf(page, '备忘')]
    // The stages stand beside each other, and on a phone one below the other.
    const placed = async () => [await one.boundingBox(), await other.boundingBox()]
    const [left, right] = await placed()
    assert.equal(left!.y, right!.y)
    await page.setViewportSize(PHONE)
    await stageOf(page, '备忘').waitFor()
    const [above, below] = await placed()
    assert.isAbove(below!.y, above!.y)
  })

  test('opens a tab by its address, and says of an empty one what will be there and when', async ({
    assert,
  }) => {
    const page = await openUnit(LATE, LATE, '/prints')
    const tabs = page.getByRole('tab')
    assert.deepEqual(await tabs.allInnerTexts(), TABS)
    const panel = page.getByRole('tabpanel')
    await panel.getByText('反馈表确认后开始冲印').waitFor()
    await panel.getByText('在“反馈”之后').waitFor()
    await tabs.filter({ hasText: '动态' }).click()
    await page.waitForURL(/show\/timeline$/)
    await panel.getByText('采集时间结束').waitFor()
    await page.goBack()
    await panel.getByText('反馈表确认后开始冲印').waitFor()
    await tabs.filter({ hasText: '文件' }).click()
    await panel.getByText('备忘表、勘误清单、反馈表').waitFor()
  })

  test('lists what is going to be written and what was, and leads the centre to the outbox of the unit', async ({
    assert,
  }) => {
    const page = await openUnit('operator', LATE)
    await page.locator('aside').getByRole('link', { name: '全部邮件' }).click()
    const panel = page.getByRole('tabpanel')
    await panel.getByText('逾期催办').first().waitFor()
    const written = panel.getByRole('row').filter({ hasText: '采集截止' })
    await written.first().waitFor()
    assert.match(await written.first().innerText(), /（学校联系人）[^]*(待发|已发)/)
    await panel.getByRole('link', { name: '在邮件列表中查看本校邮件' }).click()
    await page.waitForURL(/#\/letters\?/)
    const ofUnit = page.getByRole('cell', { name: names[LATE]!, exact: true })
    await ofUnit.first().waitFor()
    const schools = await page.locator('main tbody tr td:nth-child(3)').allInnerTexts()
    assert.deepEqual([...new Set(schools)], [names[LATE]])
  })

  test('says how many are expected, captured and missing, and who is named in the memo', async ({
    assert,
  }) => {
    const page = await openUnit(LATE, LATE, '/progress')
    const panel = page.getByRole('tabpanel')
    await panel.getByText('应采人数按学校名单统计').waitFor()
    const figures = await panel.locator('dl').first().innerText()
    assert.match(figures.replaceAll(/\s+/g, ' '), /应采 6 已采 3 合格 3 待审 0 .* 缺 3/)
    await panel.getByRole('cell', { name: '软件2001', exact: true }).waitFor()
    await page.getByRole('tab', { name: '备忘表' }).click()
    await panel.getByText('还有 2 名未拍照学生没有说明原因').waitFor()
    assert.isTrue(await panel.getByRole('button', { name: '按名单和照片统计' }).isDisabled())
    await panel.getByText('重置后未补拍').first().waitFor()
    assert.equal(await panel.getByText('王*').count(), 3)
  })

  test('folds the reminders of the timeline, which a press unfolds', async ({ assert }) => {
    const page = await openUnit('operator', LATE, '/timeline')
    const fold = page.getByRole('button', { name: /^(催办|提醒) ×\d+$/ }).first()
    const count = Number(/\d+/.exec(await fold.innerText())![0])
    assert.isAtLeast(count, 2)
    const letters = page.getByRole('tabpanel').getByText(/^(催办|提醒)：|^采集日报/)
    const before = await letters.count()
    await fold.click()
    await letters.nth(before + count - 1).waitFor()
    assert.equal(await letters.count(), before + count)
  })

  test('gives a school its act in one press; the others are under 更多', async ({ assert }) => {
    const page = await openUnit(LATE, LATE)
    const sentence = page.locator('[data-testid=unit-sentence]')
    assert.match(await sentence.innerText(), /^轮到贵校：提交备忘表/)
    await page.getByRole('button', { name: '提交备忘表' }).click()
    await page.getByRole('dialog').getByText('提交备忘表').waitFor()
    await page.getByRole('button', { name: '取消' }).click()
    await page.getByRole('button', { name: '更多' }).click()
    const others = await moreMenu(page).getByRole('menuitem').allInnerTexts()
    assert.include(others, '确认排版数据')
    assert.notInclude(others, '提交备忘表')
    // Not open yet.
    for (const name of ['校对完成', '提交反馈表', '确认签收']) assert.notInclude(others, name)
  })

  test('keeps grave acts apart, with what follows and the code of the school to type', async ({
    assert,
  }) => {
    const page = await openUnit('admin', SCHOOL)
    await page.getByRole('button', { name: '更多' }).click()
    const menu = moreMenu(page)
    await menu.getByText('慎重操作').waitFor()
    const items = await menu.locator('li').allInnerTexts()
    assert.isAbove(items.indexOf('终止本校采集季'), items.indexOf('慎重操作'))
    await page.keyboard.press('Escape')
    const dialog = await openAct(page, '终止本校采集季')
    await dialog.getByText(/不能恢复/).waitFor()
    await dialog.locator('textarea[name=reason]').fill('学校今年没有毕业生')
    await dialog.getByRole('button', { name: '提交' }).click()
    await dialog.locator('.MuiFormControl-root', { hasText: '以确认' }).getByText('必填').waitFor()
  })

  test('counts the days of a deadline aloud: skipped holidays and worked weekends', async () => {
    const page = await openUnit('operator', LATE)
    const rail = page.locator('aside')
    await rail.getByText(/^自4月2日（周日）起 \d+ 天/).waitFor()
    await rail.getByText('将自动发送的邮件').waitFor()
  })

  for (const locale of ['zh', 'en'] satisfies Locale[])
    test(`fits any screen by day and by night, without barriers: ${locale}`, async ({ assert }) => {
      const page = await openUnit('admin', LATE, '', { viewport: WIDE, locale })
      await page.addStyleTag({ content: STILL })
      for (const path of PATHS) {
        await page.goto(`${browser.installation.url}/#/season_units/${ids[LATE]}/show${path}`)
        await stagesOf(page).first().waitFor()
        await page.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' })
        assert.deepEqual(await faultsOfWords(page, names[LATE]!, locale), [], path)
        for (const { viewport, colorScheme } of LOOKS[locale]) {
          await page.setViewportSize(viewport)
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          const where = `${path} ${viewport.width} ${colorScheme}`
          assert.deepEqual(await overflow(page), [], where)
          assert.deepEqual(await barriers(page), [], where)
        }
        await page.setViewportSize(WIDE)
      }
    }).timeout(240_000)
})
