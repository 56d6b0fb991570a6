import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { openAct } from './open_act.js'
import { test } from '@japa/runner'
import type { Page } from 'playwright-core'

const SCHOOL = '泰州里下河职业学院'

/** Moves the clock to a morning, unless it is later already. */
const moveClock = (opened: Page, day: string) =>
  opened.evaluate(async (date) => {
    const [, token] = /XSRF-TOKEN=([^;]+)/.exec(document.cookie) ?? []
    const headers = {
      'content-type': 'application/json',
      'x-xsrf-token': decodeURIComponent(token ?? ''),
    }
    const body = JSON.stringify({ type: 'jump', date, time: '09:00', wait: true })
    await fetch('/api/clock/moves', { method: 'POST', headers, body })
  }, day)

const sentenceOf = (opened: Page) => opened.locator('[data-testid=unit-sentence]')
const boardLink = (opened: Page, name: string) =>
  opened.locator('tbody').getByRole('link', { name, exact: true })

test.group('Who blocks, in a browser', (group) => {
  let seen: ConsoleBrowser
  group.setup(async () => {
    seen = await consoleBrowser()
    const opened = await seen.signIn('operator')
    await moveClock(opened, '2023-04-10')
    await seen.closePages()
  })
  group.each.teardown(() => seen.closePages())

  test('the board of overdue units shows the overdue memo, and whose it is', async ({ assert }) => {
    const opened = await seen.signIn('operator')
    await boardLink(opened, SCHOOL).waitFor()
    await opened.getByLabel('只看逾期').click()
    await opened.locator('tbody tr', { hasText: '南京' }).first().waitFor({ state: 'detached' })
    await boardLink(opened, SCHOOL).waitFor()
    const rows = await opened.locator('tbody tr').allInnerTexts()
    assert.isNotEmpty(rows)
    for (const row of rows) assert.match(row, /逾期 \d+ 个工作日/)
    await boardLink(opened, SCHOOL).click()
    // The page may begin with what the board knew before the clock arrived.
    const sentence = /^轮到(中心|泰州里下河职业学院)：.*，应于2023年.*完成，已逾期 \d+ 个工作日$/
    await sentenceOf(opened).filter({ hasText: sentence }).waitFor()
  })

  test('selected schools are reminded after their letters were read', async () => {
    const opened = await seen.signIn('operator')
    await opened.getByLabel(`选择${SCHOOL}`).check()
    await opened.getByRole('link', { name: '催办' }).click()
    await opened.getByText('提交统计备忘表，截止日期').first().waitFor()
    await opened.getByRole('button', { name: /^发送 \d+ 封邮件$/ }).click()
    await opened.getByText(/已发送 \d+ 封邮件/).waitFor()
  })

  test('a school is told that it is its turn, and its task opens the form', async ({ assert }) => {
    const opened = await seen.signIn('90002')
    await boardLink(opened, SCHOOL).click()
    assert.match(
      await sentenceOf(opened).innerText(),
      /^轮到贵校：提交备忘表，应于2023年4月2日（周日）前完成，已逾期 \d+ 个工作日$/
    )
    await opened.getByRole('menuitem', { name: '待办' }).click()
    await opened.locator('tbody').getByRole('link', { name: '提交备忘表' }).click()
    const dialog = opened.getByRole('dialog')
    await dialog.locator('input[name=captured]').fill('800')
    await dialog.locator('input[name=uncaptured]').fill('0')
    await dialog.getByRole('button', { name: '提交' }).click()
    await dialog.waitFor({ state: 'detached' })
    await sentenceOf(opened).getByText('轮到中心').waitFor()
  })

  test('the season stands in the app bar, and a unit is found by the initials of its name', async ({
    assert,
  }) => {
    const opened = await seen.signIn('operator')
    await opened.getByRole('button', { name: '采集季：2023 年图像采集季' }).click()
    await opened.getByRole('menuitem', { name: '2023 年图像采集季' }).click()
    await opened.getByRole('combobox', { name: '查找学校：名称、代码、拼音' }).fill('tzlxh')
    await opened.getByRole('option', { name: SCHOOL }).click()
    await sentenceOf(opened).waitFor()
    assert.match(opened.url(), /season_units\/[\w-]+\/show/)
  })

  test('pages and forms work although the browser believes that there is no network', async () => {
    const opened = await seen.signIn('operator')
    await boardLink(opened, SCHOOL).waitFor()
    await opened.evaluate(() => globalThis.dispatchEvent(new Event('offline')))
    await boardLink(opened, SCHOOL).click()
    await sentenceOf(opened).waitFor()
    const dialog = await openAct(opened, '登记学信网退回')
    await dialog.locator('input[name=count]').fill('1')
    await dialog.getByRole('button', { name: '提交' }).click()
    await dialog.waitFor({ state: 'detached' })
  })
})
