import { writeSheet } from '#backend/sheets/write_sheet'
import { readBook } from '#tests/read_book'
import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { readFileSync } from 'node:fs'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, overflow, PHONE, WIDE } from './page_checks.js'

const LOGIN = '90010'
const SCHOOL = '南京钟山理工学院'
const HEADINGS = ['院校名称', '学院', '教学班', '学号', '证件号码后四位', '姓名(脱敏)']
const row = (xh: string, four = '471X', name = '王*明') => [
  ...[SCHOOL, '信息学院', '软件2001', xh, four, name],
]
/** Of four rows the second has a full name, and the third has lost a zero. */
const ROWS = [row('A01'), row('A02', '471X', '王小明'), row('A03', '47'), row('A04')]

test.group('A school’s list in a browser', (group) => {
  let browser: ConsoleBrowser
  let school: ConsoleSession
  let unitId: string
  group.setup(async () => {
    browser = await consoleBrowser()
    const { url } = browser.installation
    school = await ConsoleSession.signIn(url, `${LOGIN}@example.test`, 'tucai-2023')
    unitId = (await school.get('/api/season_units')).data[0].id
  })
  group.each.teardown(() => browser.closePages())

  const openList = async (page: Page) => {
    await page.goto(`${browser.installation.url}/#/season_units/${unitId}/show/list`)
    await page.getByRole('heading', { name: '导入记录' }).waitFor()
  }
  const choose = async (page: Page, headings: string[], rows: string[][]) => {
    const buffer = await writeSheet({ title: '名单', headings, rows })
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await page.getByLabel('选择文件').last().setInputFiles({ name: '名单.xlsx', mimeType, buffer })
  }
  /** The error rows as they are downloaded. */
  const errorRows = async (page: Page) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载错误行' }).first().click(),
    ])
    return readBook(readFileSync(await download.path()))
  }
  const listed = async () =>
    (await school.get(`/api/students?seasonUnitId=${unitId}`)).data.map(
      ({ xh }: { xh: string }) => xh
    )

  test('is mapped, previewed with its faults, and run without them; the mended rows go to their places', async ({
    assert,
  }) => {
    const page = await browser.signIn(LOGIN)
    await openList(page)
    await choose(page, HEADINGS, ROWS)
    const preview = page.getByRole('button', { name: '预览' })
    await preview.waitFor()
    // The class has a heading of the school’s own, which nobody guesses.
    assert.isTrue(await preview.isDisabled())
    await page.getByRole('combobox', { name: '班级' }).click()
    await page.getByRole('option', { name: '教学班' }).click()
    await page.getByLabel('只导入正确的行').check()
    await preview.click()
    await page.getByText('新增 2').waitFor()
    await page.getByText('错误 2').waitFor()
    await page.getByText('姓名(脱敏)：这是完整的姓名').waitFor()
    assert.notInclude(await page.content(), '王小明')
    const bad = await errorRows(page)
    assert.deepEqual(
      bad.rows.map(([origin]) => origin),
      ['3', '4']
    )
    assert.deepEqual(await listed(), [])
    await page.getByRole('button', { name: '开始导入' }).click()
    await page.getByRole('cell', { name: '新增 2' }).waitFor()
    assert.deepEqual(await listed(), ['A01', 'A04'])
    const mended = bad.rows.map((cells, at) => cells.map(String).with(6, '李*').with(5, `123${at}`))
    await choose(page, bad.headings, mended)
    await page.getByText('改正后的行会放回原来的位置').waitFor()
    await preview.click()
    await page.getByText('错误 0').waitFor()
    await page.getByRole('button', { name: '开始导入' }).click()
    await page.getByRole('cell', { name: '错误 0' }).waitFor()
    assert.deepEqual(await listed(), ['A01', 'A02', 'A03', 'A04'])
  })

  test('shows its imports, versions and differences on a desk and on a phone', async ({
    assert,
  }) => {
    for (const viewport of [WIDE, PHONE]) {
      const page = await browser.signIn(LOGIN, { viewport })
      await openList(page)
      await page.getByText('名单中没有照片 4').first().waitFor()
      assert.deepEqual(await overflow(page), [])
      assert.deepEqual(await barriers(page), [])
    }
  })
})
