import { test } from '@japa/runner'
import type { Locator, Page } from 'playwright-core'
import { until } from '../../backend/tests/until.js'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { barriers, overflow, PHONE } from './page_checks.js'
import { typeDay } from './type_day.js'

const SCHOOL = '镇江京口职业学院'
const ROLE = `学校联系人 · ${SCHOOL}`
const PASSWORD = '梧桐叶落满了整个校园'

test.group('The people of the console', (group) => {
  let browser: ConsoleBrowser
  let opened: Page
  group.setup(async () => {
    browser = await consoleBrowser()
    opened = await browser.begin('admin')
    return () => browser.closePages()
  })

  const button = (name: string) => opened.getByRole('button', { name, exact: true }).first()
  const dialog = () => opened.getByRole('dialog')
  const submit = (name: string) => dialog().getByRole('button', { name, exact: true }).click()
  async function choose(scope: Locator, field: string, option: string) {
    await scope.getByRole('combobox', { name: field }).click()
    await opened.getByRole('option', { name: option }).first().click()
  }
  const openList = () => opened.goto(`${browser.installation.url}/#/people`)
  async function openPerson(name: string) {
    await openList()
    await opened.getByRole('link', { name, exact: true }).click()
    await opened.getByRole('heading', { name, level: 1 }).waitFor()
  }
  async function fillInvitation(name: string, email: string) {
    await dialog().locator('input[name=name]').fill(name)
    await dialog().locator('input[name=email]').fill(email)
    await choose(dialog(), '角色', '学校联系人')
    await dialog().getByRole('combobox', { name: '学校' }).fill('京口')
    await opened.getByRole('option', { name: SCHOOL }).click()
  }

  /** The first password by the link of the newest letter; the session that it opens. */
  async function accept(email: string) {
    const { inbox, url } = browser.installation
    const letter = () => inbox!.letters.findLast(({ to }) => to === email)
    await until(async () => letter() !== undefined)
    const token = /\/#\/welcome\/([\w-]{43})\s/.exec(letter()!.text!)![1]
    const session = new ConsoleSession(url)
    await session.request('POST', '/api/invitations/acceptance', { token, password: PASSWORD })
    return session
  }

  test('an invited coordinator gets a letter, works, and is out with the next request once disabled', async ({
    assert,
  }) => {
    await openList()
    await button('邀请').click()
    await fillInvitation('赵新来', 'admin@example.test')
    await submit('发送邀请')
    await dialog().getByText('这个邮箱已有账号，请核对邮箱。').waitFor()
    await dialog().locator('input[name=email]').fill('zhao@example.test')
    await dialog().locator('input[name=phone]').fill('12')
    await submit('发送邀请')
    await dialog()
      .getByText(/应为电话号码/)
      .waitFor()
    assert.deepEqual(await barriers(opened), [])
    await dialog().locator('input[name=phone]').fill('')
    await submit('发送邀请')
    await opened.getByText('邀请信正发往 zhao@example.test').waitFor()
    const row = opened.locator('tbody tr', { hasText: '赵新来' })
    await row.getByText(ROLE).waitFor()
    await row.getByText('已邀请').waitFor()

    const session = await accept('zhao@example.test')
    await session.get('/api/session')
    // The list follows by itself that the invitation was accepted.
    await row.getByText('在用').waitFor()
    await row.getByRole('link').click()
    await button('停用账号').click()
    await dialog()
      .getByText(/所有登录从下一次操作起失效/)
      .waitFor()
    await dialog().locator('input[name=confirmation]').fill('赵新来')
    await submit('停用账号')
    await opened.getByText(/不能登录，也不再收到邮件/).waitFor()
    const refused = await session.get('/api/session').catch(({ status }) => status)
    assert.equal(refused, 401)
    await button('恢复账号').click()
    await opened.getByText('已恢复赵新来的账号').waitFor()
  })

  test('a grant gets a last day, and is ended at once', async () => {
    await openPerson('赵新来')
    await button('授予权限').click()
    await choose(dialog(), '角色', '审核员')
    await typeDay(dialog(), 'validFrom', '2099-02-01')
    await typeDay(dialog(), 'validUntil', '2099-01-01')
    await submit('授予权限')
    await dialog()
      .getByText(/结束日期早于开始日期/)
      .waitFor()
    await typeDay(dialog(), 'validUntil', '2099-12-31')
    await submit('授予权限')
    const line = opened.getByRole('listitem').filter({ hasText: '审核员' })
    await line.getByText('2099年2月1日（周日）至2099年12月31日（周四）').waitFor()
    await line.getByText('未开始').waitFor()

    await button(`结束${ROLE}`).click()
    await dialog().getByRole('radio', { name: '到某一天为止' }).check()
    await typeDay(dialog(), 'validUntil', '2099-06-30')
    await submit('结束权限')
    const own = opened.getByRole('listitem').filter({ hasText: ROLE })
    await own.getByText('至2099年6月30日（周二）').waitFor()

    await button('结束审核员').click()
    await submit('结束权限')
    await line.waitFor({ state: 'detached' })
  })

  test('a successor, invited on the way, takes over', async ({ assert }) => {
    await openPerson('赵新来')
    await button('移交').click()
    await dialog().getByText(`以下各项立即转给接任者：${ROLE}`).waitFor()
    await dialog()
      .getByRole('button', { name: /先邀请/ })
      .click()
    await fillInvitation('钱接任', 'qian@example.test')
    await submit('发送邀请')
    const successor = dialog().getByRole('combobox', { name: '接任者' })
    await until(async () => (await successor.inputValue()) === '钱接任（qian@example.test）')
    await dialog().locator('input[name=confirmation]').fill('赵新来')
    await submit('移交')
    await opened.getByText(/已移交：权限 1 项/).waitFor()
    await opened.getByText(/没有有效的权限/).waitFor()
    assert.deepEqual(await barriers(opened), [])
    await openList()
    await opened.locator('tbody tr', { hasText: '赵新来' }).getByText('无权限').waitFor()
    await opened.locator('tbody tr', { hasText: '钱接任' }).getByText(ROLE).waitFor()
  })

  test('a pasted sheet names its mistakes, stays as it was typed, and then invites everybody', async ({
    assert,
  }) => {
    const { inbox } = browser.installation
    const rows = (code: string) =>
      [
        '学校代码\t姓名\t邮箱',
        `${code}\t孙一\tsun@example.test`,
        '90001\t李二\tli@example.test',
      ].join('\n')
    await openList()
    await button('按表格邀请').click()
    const table = dialog().getByRole('textbox', { name: '粘贴表格' })
    await table.fill(rows('99999'))
    await submit('发送邀请')
    await dialog()
      .getByText(/第 2 行“学校代码”：没有代码为“99999”的学校/)
      .waitFor()
    assert.equal(await table.inputValue(), rows('99999'))
    assert.deepEqual(await barriers(opened), [])
    await table.fill(rows('90002'))
    await submit('发送邀请')
    await opened.getByText('已邀请 2 人').waitFor()
    for (const address of ['sun@example.test', 'li@example.test'])
      await until(async () => inbox!.letters.some(({ to }) => to === address))
    await opened.locator('tbody tr', { hasText: '孙一' }).getByText('已邀请').waitFor()
  })

  test('on a phone the list has cards, and no page or dialog is wider than the screen', async ({
    assert,
  }) => {
    await openList()
    await opened.setViewportSize(PHONE)
    // The menu of a wide screen would lie over the page.
    await opened.reload()
    await opened.locator('input[name=text]').fill('zhao@')
    const cards = opened.locator('.RaList-content li')
    await until(async () => (await cards.count()) === 1)
    await cards.getByText('zhao@example.test').waitFor()
    assert.deepEqual(await overflow(opened), [], 'the list')
    await button('邀请').click()
    await dialog().waitFor()
    assert.deepEqual(await overflow(opened), [], 'the invitation')
    await opened.keyboard.press('Escape')
    await button('按表格邀请').click()
    await dialog().waitFor()
    assert.deepEqual(await overflow(opened), [], 'the sheet')
    await opened.keyboard.press('Escape')
    await opened.getByRole('link', { name: '赵新来' }).click()
    await button('停用账号').click()
    await dialog().waitFor()
    assert.deepEqual(await overflow(opened), [], 'the person')
  })
})
