import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { codeOf } from '../../backend/tests/app_code.js'
import { TestProvider } from '../../backend/tests/identity_provider.js'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'

/** A school that signs in for this spec alone. */
const LOGIN = '90011'

/** A test that is tried again begins like the first time: without a second factor. */
async function forgetFactor({ installation }: ConsoleBrowser, email: string) {
  const holder = `(select id from users where email = '${email}')`
  for (const table of ['recovery_codes', 'second_factors'])
    await installation.stack.postgres!.query(
      `delete from ${table} where user_id = ${holder}`,
      'tucai'
    )
}

/** Sets up a second factor on the page of the account: its key, and its recovery codes. */
async function setUp(opened: Page) {
  await opened.getByRole('button', { name: '设置动态验证码' }).click()
  const dialog = opened.getByRole('dialog')
  await dialog.getByRole('img', { name: '供身份验证应用扫描的二维码' }).waitFor()
  const typed = await dialog.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()
  const key = typed!.replaceAll(' ', '')
  await dialog.locator('input[name=code]').fill('000000')
  await dialog.getByRole('button', { name: '完成设置' }).click()
  await dialog.getByText(/验证码不正确/).waitFor()
  await dialog.locator('input[name=code]').fill(codeOf(key))
  await dialog.getByRole('button', { name: '完成设置' }).click()
  const shown = opened.getByRole('dialog', { name: '恢复码' })
  await shown.waitFor()
  const codes = await shown.locator('li').allTextContents()
  await opened.getByRole('button', { name: '我已保存' }).click()
  return { key, codes }
}

test.group('A second factor that is required', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
  })
  group.each.teardown(() => browser.closePages())

  test('is set up at the first sign-in, asked for at the next, and again before an export', async ({
    assert,
  }) => {
    await forgetFactor(browser, 'deputy@example.test')
    const url = await browser.installation.startAnotherWeb({ SECOND_FACTOR: 'required' })
    // Each in a browser of its own: an answer on its way would bring the cookie of the first session back.
    const signIn = async () => {
      const opened = await browser.page()
      await opened.goto(url)
      await opened.fill('input[name=username]', 'deputy@example.test')
      await opened.fill('input[name=password]', 'tucai-2023')
      await opened.click('button[type=submit]')
      return opened
    }
    const first = await signIn()
    await first.getByText(/请先完成设置/).waitFor()
    assert.equal(await first.getByRole('menuitem').count(), 0, 'nothing else is open')
    const { key, codes } = await setUp(first)
    await first.locator('.RaLayout-content').waitFor()

    const opened = await signIn()
    await opened.locator('input[name=code]').fill(codes[0]!)
    await opened.click('button[type=submit]')
    await opened.locator('.RaLayout-content').waitFor()

    await browser.installation.stack.postgres!.query(
      `update sessions set data = (data::jsonb - 'confirmed_at')::text`,
      'tucai'
    )
    await opened.goto(`${url}/#/units`)
    await opened.getByRole('button', { name: '导出' }).click()
    const dialog = opened.getByRole('dialog', { name: '请确认是您本人' })
    await dialog.locator('input[name=code]').fill('000000')
    await dialog.getByRole('button', { name: '确认并继续' }).click()
    await dialog.getByText(/验证码不正确/).waitFor()
    const saving = opened.waitForEvent('download')
    await dialog.locator('input[name=code]').fill(codeOf(key, 1))
    await dialog.getByRole('button', { name: '确认并继续' }).click()
    assert.match((await saving).suggestedFilename(), /^学校.*\.xlsx$/)
  })
})

test.group('The button of the provider', (group) => {
  const provider = new TestProvider()
  let browser: ConsoleBrowser
  group.setup(async () => {
    await provider.start()
    browser = await consoleBrowser()
    return () => provider.stop()
  })
  group.each.teardown(() => browser.closePages())

  test('signs in by it, after it said why somebody else may not; the account is untied again', async ({
    assert,
  }) => {
    const url = await browser.installation.startAnotherWeb({
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'tucai',
      OIDC_CLIENT_SECRET: 'secretOfTheClient',
      OIDC_NAME_ZH: '江海大学统一身份认证',
    })
    const opened = await browser.page()
    await opened.goto(url)
    const button = opened.getByRole('button', { name: '江海大学统一身份认证登录' })
    provider.tells('nobody@example.test')
    await button.click()
    await opened.getByText(/本系统没有您的账号/).waitFor()
    assert.notInclude(opened.url(), 'nobody')
    provider.tells(`${LOGIN}@example.test`)
    await button.click()
    await opened.locator('.RaLayout-content').waitFor()
    await opened.goto(`${url}/#/account`)
    await opened.getByText(/您的账号已于.+绑定/).waitFor()
    await opened.getByText(/· 统一身份认证/).waitFor()
    await opened.getByRole('button', { name: '解除绑定' }).click()
    await opened.getByText(/尚未绑定/).waitFor()
  })

  test('is not there where none is configured', async ({ assert }) => {
    const opened = await browser.page()
    const asked = opened.waitForResponse(/session\/ways/)
    await opened.goto(browser.installation.url)
    await (await asked).finished()
    await opened.locator('input[name=username]').waitFor()
    assert.equal(await opened.getByRole('button', { name: /统一身份认证/ }).count(), 0)
  })
})

test.group('My account', (group) => {
  let browser: ConsoleBrowser
  group.setup(async () => {
    browser = await consoleBrowser()
  })
  group.each.teardown(() => browser.closePages())

  async function open(opened: Page) {
    await opened.goto(`${browser.installation.url}/#/account`)
    await opened.getByRole('heading', { name: '登录的设备' }).waitFor()
    return opened
  }

  test('is reached from the user’s menu', async () => {
    const opened = await browser.begin(LOGIN)
    // A home that is still on its way leads a school to its unit.
    await opened.locator('h1').first().waitFor()
    await opened.getByRole('button', { name: '南京栖霞艺术学院' }).first().click()
    await opened.getByRole('menuitem', { name: '我的账号' }).click()
    await opened.getByRole('heading', { name: '我的账号' }).waitFor()
  })

  test('masks passwords, and takes them from the clipboard and from a manager', async ({
    assert,
  }) => {
    const opened = await browser.page()
    await opened.goto(browser.installation.url)
    const kindOf = async (source: string) => {
      const input = opened.locator(`input[name=${source}]`)
      return [await input.getAttribute('type'), await input.getAttribute('autocomplete')]
    }
    await opened.fill('input[name=username]', `${LOGIN}@example.test`)
    assert.deepEqual(await kindOf('username'), ['text', 'username'])
    assert.deepEqual(await kindOf('password'), ['password', 'current-password'])
    await opened.press('input[name=username]', 'ControlOrMeta+a')
    await opened.press('input[name=username]', 'ControlOrMeta+c')
    await opened.press('input[name=password]', 'ControlOrMeta+v')
    assert.equal(await opened.inputValue('input[name=password]'), `${LOGIN}@example.test`)
    await opened.fill('input[name=password]', 'tucai-2023')
    await opened.click('button[type=submit]')
    await opened.locator('.RaLayout-content').waitFor()
    await open(opened)
    await opened.getByRole('button', { name: '修改密码' }).click()
    assert.deepEqual(await kindOf('current'), ['password', 'current-password'])
    assert.deepEqual(await kindOf('password'), ['password', 'new-password'])
  })

  test('says that a part could not be read, once, and reads it again', async ({ assert }) => {
    const opened = await browser.begin(LOGIN)
    const path = '**/api/session/second_factor'
    const error = { type: 'unexpected', message: '服务器出错了' }
    await opened.route(path, (route) => route.fulfill({ status: 500, json: { error } }))
    await open(opened)
    const notice = opened.getByText('一部分内容读取失败：服务器出错了')
    await notice.waitFor()
    assert.equal(await opened.getByRole('alert').count(), 1)
    const section = opened.getByRole('heading', { name: '动态验证码' })
    assert.equal(await section.count(), 0)
    await opened.unroute(path)
    await opened.getByRole('button', { name: '重试' }).click()
    await section.waitFor()
    await notice.waitFor({ state: 'detached' })
  })

  test('is left from every page by the user’s menu, and from the frame of a duty', async () => {
    const opened = await browser.begin(LOGIN)
    // A home that is still on its way leads a school to its unit.
    await opened.locator('h1').first().waitFor()
    for (const page of ['account', 'season_units', 'photos', 'tasks', 'rules']) {
      await opened.goto(`${browser.installation.url}/#/${page}`)
      await opened.getByRole('button', { name: '南京栖霞艺术学院' }).first().click()
      await opened.getByRole('menuitem', { name: '退出登录' }).waitFor()
      await opened.keyboard.press('Escape')
      await opened.getByRole('menuitem', { name: '退出登录' }).waitFor({ state: 'detached' })
    }
    const changedAt = (at: string) =>
      browser.installation.stack.postgres!.query(
        `update users set password_changed_at = '${at}' where email = '${LOGIN}@example.test'`,
        'tucai'
      )
    await changedAt('epoch')
    await opened.reload()
    await opened.getByText(/初始密码须在首次登录后修改/).waitFor()
    await opened.getByRole('button', { name: '退出登录' }).click()
    await opened.locator('input[name=username]').waitFor()
    await changedAt('now')
  })

  test('stays open when a request was on its way while the session got another key', async ({
    assert,
  }) => {
    const opened = await browser.begin(LOGIN)
    // A home that is still on its way leads a school to its unit.
    await opened.locator('h1').first().waitFor()
    let isLate = true
    await opened.route('**/api/season_units?**', (route) => {
      const json = { error: { type: 'signed_out', message: '' } }
      const answer = isLate ? route.fulfill({ status: 401, json }) : route.continue()
      isLate = false
      return answer
    })
    const asked = opened.waitForResponse((answer) => answer.url().endsWith('/api/session'))
    await opened.goto(`${browser.installation.url}/#/season_units`)
    assert.equal((await asked).status(), 200)
    await opened.goto(`${browser.installation.url}/#/account`)
    await opened.getByRole('heading', { name: '登录的设备' }).waitFor()
    assert.isFalse(isLate)
  })

  test('leaves nothing of the reader in the browser: no name is stored, and no page stays', async ({
    assert,
  }) => {
    const opened = await open(await browser.begin(LOGIN))
    await opened.getByText('南京栖霞艺术学院').first().waitFor()
    const stored = await opened.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])
    )
    for (const name of ['栖霞', LOGIN, '127.0.0.1']) assert.notInclude(stored, name)
    await opened.getByRole('button', { name: '南京栖霞艺术学院' }).first().click()
    await opened.getByRole('menuitem', { name: '退出登录' }).click()
    await opened.locator('input[name=username]').waitFor()
    await opened.goBack()
    await opened.locator('input[name=username]').waitFor()
    assert.notInclude(await opened.content(), '栖霞')
  })

  test('says at the field what is wrong with a new password, and keeps what was typed', async ({
    assert,
  }) => {
    const opened = await open(await browser.begin(LOGIN))
    await opened.getByRole('button', { name: '修改密码' }).click()
    const dialog = opened.getByRole('dialog')
    await dialog.locator('input[name=current]').fill('tucai-2023')
    await dialog.locator('input[name=password]').fill('短')
    await dialog.getByText('还不符合要求').waitFor()
    await dialog.locator('input[name=password]').fill('Password2026')
    await dialog.getByRole('button', { name: '修改密码' }).click()
    await dialog.getByText(/新密码是常见密码/).waitFor()
    assert.equal(await dialog.locator('input[name=password]').inputValue(), 'Password2026')
    await dialog.locator('input[name=password]').fill('梧桐叶落满了整个美丽的校园啊')
    await dialog.locator('input[name=current]').fill('wrong-one')
    await dialog.getByRole('button', { name: '修改密码' }).click()
    await dialog.getByText('现在的密码不正确').waitFor()
  })

  test('ends the other sessions of the reader', async () => {
    const other = await browser.begin(LOGIN)
    const opened = await open(await browser.beginAnew(LOGIN))
    await opened
      .getByRole('button', { name: '结束其他全部登录' })
      .or(opened.getByRole('button', { name: '结束', exact: true }))
      .first()
      .click()
    await opened.getByText('已结束').first().waitFor()
    await other.reload()
    await other.locator('input[name=username]').waitFor()
  })

  test('sets up a second factor with its recovery codes', async ({ assert }) => {
    await forgetFactor(browser, `${LOGIN}@example.test`)
    const opened = await open(await browser.begin(LOGIN))
    assert.lengthOf((await setUp(opened)).codes, 10)
    await opened.getByText(/还有 10 个恢复码可用/).waitFor()
    await opened.getByRole('button', { name: '停用' }).click()
    await opened.getByText(/尚未设置/).waitFor()
  })
})
