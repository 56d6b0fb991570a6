import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { until } from '../../backend/tests/until.js'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { openAct } from './open_act.js'

/** A school whose season no other test touches, and its code. */
const SCHOOL = '南京江宁继续教育学院'
const CODE = '90012'

test.group('Forms of the console', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
  })
  group.each.teardown(() => browser.closePages())

  const signIn = async (login: string) => browser.signIn(login)

  async function openUnit(login: string) {
    const opened = await signIn(login)
    await opened.getByRole('link', { name: SCHOOL, exact: true }).click()
    await opened.getByRole('button', { name: '更多' }).waitFor()
    return opened
  }
  const fieldOf = (opened: Page, label: string) =>
    opened.getByRole('dialog').locator('.MuiFormControl-root', { hasText: label })

  test('a compulsory field is marked, and a fault stands at the field with its text', async ({
    assert,
  }) => {
    const opened = await openUnit('admin')
    await openAct(opened, '终止本校采集季')
    const dialog = opened.getByRole('dialog')
    await dialog.getByLabel('理由 *').waitFor()
    await dialog.getByRole('button', { name: '提交' }).click()
    await fieldOf(opened, '理由').getByText('必填').waitFor()
    await dialog.locator('textarea[name=reason]').fill('停')
    await dialog.locator('input[name=confirmation]').fill('00000')
    await dialog.getByRole('button', { name: '提交' }).click()
    await fieldOf(opened, '以确认')
      .getByText(/请输入/)
      .waitFor()
    await dialog.locator('input[name=confirmation]').fill(CODE)
    await dialog.getByRole('button', { name: '提交' }).click()
    // The server's fault, at the field.
    await fieldOf(opened, '理由').getByText('理由：至少 2 个字').waitFor()
    assert.equal(await dialog.locator('textarea[name=reason]').inputValue(), '停')
  })

  test('what is typed stays while the page behind the dialog changes', async ({ assert }) => {
    const opened = await openUnit('admin')
    await openAct(opened, '终止本校采集季')
    const reason = opened.getByRole('dialog').locator('textarea[name=reason]')
    await reason.fill('学校今年没有毕业生')
    await browser.installation.stack.postgres!.query(
      `update regions set name = name || '改' where id in
         (select region_id from units where code = '${CODE}')`,
      'tucai'
    )
    await opened.getByText(/改/).first().waitFor()
    assert.equal(await reason.inputValue(), '学校今年没有毕业生')
  })

  test('a grave act says what follows, and is done once the code of the school is typed', async () => {
    const opened = await openUnit('admin')
    await openAct(opened, '终止本校采集季')
    const dialog = opened.getByRole('dialog')
    await dialog.getByText(/不能恢复/).waitFor()
    await dialog.locator('textarea[name=reason]').fill('学校今年没有毕业生')
    await dialog.locator('input[name=confirmation]').fill(CODE)
    await dialog.getByRole('button', { name: '提交' }).click()
    await opened.getByText('已终止').first().waitFor()
  })

  test('a draft is made, changed with a rule that differs from its preset, and deleted', async ({
    assert,
  }) => {
    const opened = await signIn('admin')
    await opened.goto(`${browser.installation.url}/#/seasons/create`)
    await opened.locator('input[name=name]').fill('2023 年图像采集季')
    await opened.locator('input[name=year]').fill('2025')
    await opened.locator('input[name=notice]').fill('苏教指通〔2025〕9号')
    await opened.getByLabel(/规则预设/).click()
    const newest = opened.getByRole('option').first()
    assert.match(await newest.innerText(), /2025/)
    await newest.click()
    await opened.getByRole('button', { name: '保存' }).click()
    // The name is in use: said at the name, and what was typed stays.
    await opened.getByText('这个名称已被使用').waitFor()
    assert.equal(await opened.locator('input[name=year]').inputValue(), '2025')
    await opened.locator('input[name=name]').fill('2025 年试采集')
    await opened.getByRole('button', { name: '保存' }).click()
    await opened.getByRole('button', { name: '删除草稿' }).waitFor()

    await opened.getByRole('link', { name: '编辑' }).click()
    await opened.locator('input[name=name]').waitFor()
    await opened.getByRole('button', { name: '添加' }).click()
    await opened.getByLabel(/规则项/).click()
    await opened.getByRole('option', { name: '单价' }).click()
    await opened.locator('input[name="differing.0.value"]').fill('16.5')
    await opened.getByRole('button', { name: '保存' }).click()
    await opened.getByText('16.50 元').waitFor()

    await opened.getByRole('button', { name: '删除草稿' }).click()
    const dialog = opened.getByRole('dialog')
    await dialog.locator('input[name=confirmation]').fill('2025')
    await dialog.getByRole('button', { name: '删除草稿' }).click()
    await opened.getByText('草稿已删除').waitFor()
    await opened.getByText('2023 年图像采集季').first().waitFor()
    await until(async () => (await opened.getByText('2025 年试采集').count()) === 0)
  })
})
