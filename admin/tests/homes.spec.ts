import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'

const PASSWORD = 'tucai-2023'
/** 泰州’s window is over and its schools are late; 镇江 begins. */
const LATE = '2023-03-28'

/** 基础数据. */
const REFERENCE = ['学校', '片区', '放假安排', '采集单位', '措辞', '人员']
/** What each role finds in its menu, in this order. */
const MENUS: Record<string, string[]> = {
  'admin': [
    '工作台',
    '采集进度',
    '待办',
    '照片审核',
    '勘误',
    '反馈表审核',
    '学生',
    '锁定',
    '撤回申请',
    '邮件',
    '退款清单',
    '采集季',
    '后台任务',
    ...REFERENCE,
    '审计',
    '帮助',
  ],
  'operator': [
    '工作台',
    '采集进度',
    '待办',
    '照片审核',
    '勘误',
    '反馈表审核',
    '学生',
    '锁定',
    '撤回申请',
    '邮件',
    '退款清单',
    '后台任务',
    '帮助',
  ],
  'reviewer': ['工作台', '照片审核', '勘误', '学生', '帮助'],
  'finance': ['工作台', '采集进度', '待办', '邮件', '退款清单', '帮助'],
  'printing': ['工作台', '采集进度', '待办', '帮助'],
  'auditor': ['审计'],
  '90001': [
    '本校',
    '待办',
    '照片',
    '采集点',
    '固定拍摄点',
    '校对',
    '照片下载',
    '勘误',
    '学生',
    '学院与班级',
    '锁定',
    '后台任务',
    '帮助',
  ],
}

/** What stands on the home of each role. */
const HOMES: Record<string, string[]> = {
  admin: ['已逾期', '今日到期', '等中心', '等学校', '各阶段学校数', '片区 × 阶段', '未来七天'],
  operator: ['已逾期', '我的待办'],
  reviewer: ['待审', '申诉', '今日须重置', '开始审核'],
  finance: ['应收', '已收', '逾期未收', '差异（多付）', '未出结算函'],
  printing: ['还没有要冲印的照片'],
}

test.group('Homes in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
    const operator = await ConsoleSession.signIn(
      browser.installation.url,
      'operator@example.test',
      PASSWORD
    )
    const { data: clock } = await operator.get('/api/clock')
    if (clock.now < LATE) await operator.moveClock({ type: 'jump', date: LATE })
  })
  group.each.teardown(() => browser.closePages())

  const title = (page: Page) => page.locator('h1')
  /** The names in the menu, without the counts of what waits. */
  const menuOf = async (page: Page) => {
    const items = await page.locator('.RaMenuItemLink-root').allInnerTexts()
    return items.map((item) => item.split('\n').find((line) => line && !/^\d+\+?$/.test(line)))
  }
  const tile = (page: Page, name: string) =>
    page.locator('.RaLayout-content a', { has: page.getByText(name, { exact: true }) })
  const numberOf = async (page: Page, name: string) =>
    Number(/\d+/.exec(await tile(page, name).innerText())![0])

  async function openHome(login: string) {
    const page = await browser.begin(login)
    await title(page).filter({ hasText: '工作台' }).waitFor()
    return page
  }

  for (const [login, texts] of Object.entries(HOMES))
    test(`${login} begins at the own home, with the own menu`, async ({ assert }) => {
      const page = await openHome(login)
      for (const text of texts) await page.getByText(text).first().waitFor()
      assert.deepEqual(await menuOf(page), MENUS[login])
    })

  test('a school begins at the page of its unit', async ({ assert }) => {
    const page = await browser.begin('90001')
    await title(page).filter({ hasText: '泰州凤城学院' }).waitFor()
    assert.match(page.url(), /season_units\/[0-9a-f-]+\/show$/)
    assert.deepEqual(await menuOf(page), MENUS['90001'])
    await page.locator('.RaMenuItemLink-active', { hasText: '本校' }).waitFor()
  })

  test('an auditor begins at the audit, and finds nothing else', async ({ assert }) => {
    const page = await browser.begin('auditor')
    await title(page).filter({ hasText: '审计' }).waitFor()
    await page.locator('tbody tr').first().waitFor()
    assert.deepEqual(await menuOf(page), MENUS.auditor)
    await page.goto(`${browser.installation.url}/#/season_units`)
    await page.getByText('没有这个页面').first().waitFor()
  })

  for (const name of ['已逾期', '今日到期', '等中心', '等学校'])
    test(`the tile ${name} opens a list with as many units as it says`, async ({ assert }) => {
      const page = await openHome('admin')
      const count = await numberOf(page, name)
      await tile(page, name).click()
      await title(page).filter({ hasText: '采集进度' }).waitFor()
      const rows = page.locator('tbody tr')
      if (count === 0) await page.getByText('没有符合筛选的内容').waitFor()
      else await rows.nth(count - 1).waitFor()
      assert.equal(await rows.count(), count)
    })

  test('a figure of a region opens its units in that phase, and says so in the filters', async ({
    assert,
  }) => {
    const page = await openHome('admin')
    const cell = page.getByRole('link', { name: /^苏州地区，.*：\d+ 所学校$/ }).first()
    await cell.waitFor()
    const name = (await cell.getAttribute('aria-label')) ?? (await cell.innerText())
    const count = Number(/：(\d+) 所学校$/.exec(name)![1])
    await cell.click()
    await title(page).filter({ hasText: '采集进度' }).waitFor()
    await page
      .locator('tbody tr')
      .nth(count - 1)
      .waitFor()
    const rows = await page.locator('tbody tr').allInnerTexts()
    assert.lengthOf(rows, count)
    for (const row of rows) assert.include(row, '苏州地区')
    await page.getByRole('combobox', { name: '片区' }).filter({ hasText: '苏州地区' }).waitFor()
  })

  test('the chart of phases says its numbers aloud, and a bar opens its units', async ({
    assert,
  }) => {
    const page = await openHome('admin')
    const chart = page.getByRole('img', { name: /待设置：\d+，/ })
    const said = (await chart.getAttribute('aria-label'))!
    const counts = [...said.matchAll(/：(\d+)/g)].map(([, count]) => Number(count))
    const index = counts.findIndex((count) => count > 0)
    await chart.locator('.MuiBarChart-element').nth(index).click()
    // The home has a table as well.
    await title(page).filter({ hasText: '采集进度' }).waitFor()
    await page
      .locator('tbody tr')
      .nth(counts[index]! - 1)
      .waitFor()
    assert.equal(await page.locator('tbody tr').count(), counts[index])
  })

  test('a task of the home opens its form', async () => {
    const page = await openHome('admin')
    const tasks = page.locator('section', { hasText: '我的待办' })
    const link = tasks.locator('li a').first()
    const act = await link.innerText()
    await link.click()
    await page.getByRole('dialog').getByText(act).first().waitFor()
  })
})
