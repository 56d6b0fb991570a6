import { readBook } from '#tests/read_book'
import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { overflow, PHONE } from './page_checks.js'
import { typeDay } from './type_day.js'

test.group('Reference data, audit, help and exports in a browser', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
  })
  group.each.teardown(() => browser.closePages())

  async function open(login: string, page: string) {
    const opened = await browser.signIn(login)
    await opened.getByRole('menuitem', { name: page, exact: true }).click()
    return opened
  }
  const save = (opened: Page) => opened.getByRole('button', { name: '保存' }).click()

  test('an administrator appoints the contact of a region, and the audit names it', async () => {
    const opened = await open('admin', '片区')
    await opened.getByRole('link', { name: '泰州地区' }).click()
    await opened.getByRole('combobox', { name: '责任联系人' }).click()
    await opened.getByRole('option', { name: '业务员' }).first().click()
    await save(opened)
    const row = opened.locator('tbody tr', { hasText: '泰州地区' })
    await row.getByText('业务员').waitFor()
    await opened.getByRole('menuitem', { name: '审计', exact: true }).click()
    await opened.locator('tbody tr', { hasText: '设置责任联系人' }).first().waitFor()
  })

  test('a school gets a national code, and one of another school is refused by its name', async () => {
    const opened = await open('admin', '学校')
    await opened.getByRole('link', { name: '南京江宁继续教育学院' }).click()
    await opened.locator('.button-add').click()
    await opened.locator('input[name="codes.1.yxdm"]').fill('9901')
    await save(opened)
    await opened.getByText('应为 5 位数字').waitFor()
    await opened.locator('input[name="codes.1.yxdm"]').fill('90011')
    await save(opened)
    await opened.getByText('院校代码 90011（*）已用于“南京栖霞艺术学院”。').waitFor()
    await opened.locator('input[name="codes.1.level"]').fill('专升本')
    await save(opened)
    const row = opened.locator('tbody tr', { hasText: '南京江宁继续教育学院' })
    await row.getByText('90011 专升本, 90012').waitFor()
  })

  test('a notice of holidays is previewed, saved, and its effect on a season is shown', async () => {
    const opened = await open('admin', '放假安排')
    await opened.getByRole('link', { name: '新建' }).click()
    await opened.locator('input[name=version]').fill('2023-补充通知')
    await opened.locator('input[name=year]').fill('2023')
    await opened.locator('input[name=source]').fill('国办发〔2023〕0号')
    await opened.locator('.button-add').click()
    await typeDay(opened, 'days.0.date', '2023-05-08')
    await opened.locator('input[name="days.0.name"]').fill('示例节')
    await opened.getByRole('button', { name: '预览变化' }).click()
    await opened.getByText('新增 1 天，改动 0 天，不变 0 天。').waitFor()
    await save(opened)
    await opened.getByText('国办发〔2023〕0号').waitFor()
    await opened.getByRole('combobox', { name: '年度' }).click()
    await opened.getByRole('option', { name: '2023', exact: true }).click()
    await opened.locator('tbody tr', { hasText: '示例节' }).waitFor()
    await opened.getByRole('combobox', { name: /选择采集季/ }).click()
    await opened.getByRole('option', { name: '2023 年图像采集季' }).click()
    await opened.getByText(/没有学校的期限会因此改变|所学校的期限会变/).waitFor()
  })

  test('a template is refused at the field for its braces, previewed and kept', async ({
    assert,
  }) => {
    const opened = await open('admin', '措辞')
    const row = opened.locator('tbody tr', { hasText: '设置提醒' }).filter({ hasText: '中文' })
    await row.getByRole('link').click()
    const body = opened.locator('textarea[name=body]')
    await body.fill('{学校}请设置。')
    await save(opened)
    const field = opened.locator('.MuiFormControl-root', { has: body })
    await field.getByText('{学校}').last().waitFor()
    await field.getByText(/无法填写/).waitFor()
    assert.equal(await body.inputValue(), '{学校}请设置。')
    await body.fill('{unit}请于 {firstDay} 前设置。')
    await opened.getByRole('button', { name: '预览邮件' }).click()
    const said = '示例学院请于 2023年3月20日（周一） 前设置。'
    const preview = opened.getByTestId('letter-preview')
    await preview.locator('iframe').contentFrame().getByText(said).waitFor()
    await save(opened)
    await row.getByText('已修改').waitFor()
  })

  test('a letter is shown as it is sent, on the width of a computer and of a phone, without any right', async ({
    assert,
  }) => {
    const phone = { viewport: PHONE, colorScheme: 'dark' } as const
    const opened = await browser.signIn('admin', phone)
    await opened.goto(`${browser.installation.url}/#/wordings/last_day.zh`)
    await opened.getByRole('button', { name: '预览邮件' }).click()
    const preview = opened.getByTestId('letter-preview')
    const frame = preview.locator('iframe')
    for (const width of [600, 360]) {
      await preview.getByRole('tab', { name: `${width} 像素` }).click()
      await frame.contentFrame().getByRole('heading').waitFor()
      assert.equal((await frame.boundingBox())!.width, width)
    }
    assert.equal(await frame.getAttribute('sandbox'), '')
    assert.deepEqual(await overflow(opened), [])
    await preview.getByRole('tab', { name: '纯文本' }).click()
    await preview.getByText('示例老师，您好').waitFor()
  })

  test('of two who edit a template the second is told, loses nothing, and can look at the other version', async ({
    assert,
  }) => {
    const [one, other] = [await browser.signIn('admin'), await browser.beginAnew('admin')]
    for (const page of [one, other])
      await page.goto(`${browser.installation.url}/#/wordings/make_up_closed.zh`)
    const body = (page: Page) => page.locator('textarea[name=body]')
    await body(other).fill('乙写的正文。')
    await body(one).fill('甲写的正文。')
    await save(one)
    await one.locator('tbody tr').first().waitFor()
    await other.getByText('别人保存了新版本').waitFor()
    assert.equal(await body(other).inputValue(), '乙写的正文。')
    const versions = other.getByTestId('template-versions')
    await versions.getByRole('button', { name: '查看内容' }).first().click()
    await versions.getByText('甲写的正文。').waitFor()
    await save(other)
    await other.getByText('刚刚修改了这份模板').waitFor()
    await other.getByRole('button', { name: '以我的为准' }).click()
    await save(other)
    await other.locator('tbody tr').first().waitFor()
    await one.goto(`${browser.installation.url}/#/wordings/make_up_closed.zh`)
    const first = one.getByTestId('template-versions').locator('li', { hasText: '第 1 版' })
    await first.getByRole('button', { name: '查看内容' }).click()
    await first.getByRole('button', { name: '放回表单' }).click()
    assert.equal(await body(one).inputValue(), '甲写的正文。')
  })

  test('the board is exported as a workbook that our own name has', async ({ assert }) => {
    const opened = await browser.signIn('admin')
    await opened.locator('tbody tr', { hasText: '泰州凤城学院' }).waitFor()
    const coming = opened.waitForEvent('download')
    await opened.getByRole('button', { name: '导出' }).click()
    const download = await coming
    assert.match(download.suggestedFilename(), /^采集进度-\d{4}-\d\d-\d\d\.xlsx$/)
    const { headings, rows } = readBook(readFileSync((await download.path())!))
    assert.deepEqual(headings.slice(0, 3), ['代码', '学校', '片区'])
    assert.include(
      rows.map(([, name]) => name),
      '泰州凤城学院'
    )
  })

  test('a school reads its duties with their clauses, and has no reference data', async ({
    assert,
  }) => {
    const opened = await open('90001', '帮助')
    await opened.getByText('学校一年要做的事').waitFor()
    const proof = opened.locator('tbody tr', { hasText: '组织学生校对' })
    await proof.getByText('20 个工作日内').waitFor()
    await proof.getByText('苏教指通〔2023〕13号 二.4').waitFor()
    await opened.getByText('联系中心').waitFor()
    for (const page of ['学校', '片区', '放假安排', '措辞', '人员', '审计'])
      assert.equal(await opened.getByRole('menuitem', { name: page, exact: true }).count(), 0, page)
  })
})
