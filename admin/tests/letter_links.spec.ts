import { test } from '@japa/runner'
import type { Page } from 'playwright-core'
import { ConsoleSession } from '../../bin/rehearsal/console_session.js'
import { consoleBrowser, type ConsoleBrowser } from './console_browser.js'
import { countedClicks } from './counted_clicks.js'
import { letterTo, linkIn } from './letters_received.js'
import { barriers, faultsOfWords, LOOKS, overflow, type Locale } from './page_checks.js'

const PASSWORD = '梧桐叶落满了整个校园'
const MAX_CLICKS = 5

const tokenOf = (link: string) => link.split('/').at(-1)!

test.group('The link of a letter', (group) => {
  let browser: ConsoleBrowser
  let admin: ConsoleSession
  let count = 0
  group.setup(async () => {
    browser = await consoleBrowser()
    const { url } = browser.installation
    admin = await ConsoleSession.signIn(url, 'admin@example.test', 'tucai-2023')
  })
  group.each.teardown(() => browser.closePages())

  /** A unit whose school has something to hand in, wherever the clock of the season stands. */
  async function unitWithTask() {
    const { data } = await admin.get('/api/season_units?limit=50')
    // A payment is booked by the centre: it has no form of the school.
    return data.find((one: { waitingOn: string; act: string | null }) => {
      return one.waitingOn === 'school' && one.act && one.act !== 'recordPayment'
    })
  }

  /** Somebody new at that unit, and the letter that they got. */
  async function invite() {
    count += 1
    const email = `invited${count}@example.test`
    const name = `新老师${count}`
    const { id, unit, act } = await unitWithTask()
    await admin.request('POST', '/api/people', {
      name,
      email,
      role: 'coordinator',
      unitId: unit.id,
    })
    return {
      email,
      name,
      unit,
      act,
      seasonUnitId: id,
      link: linkIn(await letterTo(browser.installation, email)),
    }
  }
  const accept = (link: string) =>
    new ConsoleSession(browser.installation.url).request('POST', '/api/invitations/acceptance', {
      token: tokenOf(link),
      password: PASSWORD,
    })

  async function choosePassword(opened: Page) {
    // The cursor stands there already.
    await opened.locator('input[name=password]:focus').waitFor()
    await opened.keyboard.type(PASSWORD)
    await opened.locator('input[name=again]').click()
    await opened.keyboard.type(PASSWORD)
    await opened.getByRole('button', { name: /^设置/ }).click()
  }

  test('leads an invited coordinator to the form of their first task in five clicks', async ({
    assert,
  }) => {
    const { name, unit, link } = await invite()
    const opened = await browser.page()
    const clicks = await countedClicks(opened)
    await opened.goto(link)
    await opened.getByText(`${name}，您好`).waitFor()
    await opened.getByText(`${unit.name} · 学校联系人`).waitFor()
    await opened.getByText(/有效至\d+月\d+日/).waitFor()
    await choosePassword(opened)
    await opened.locator('h1', { hasText: unit.name }).waitFor()
    const sentence = opened.getByTestId('unit-sentence').locator('..')
    await sentence.locator('.MuiButton-contained').click()
    await opened.getByRole('dialog').locator('input, textarea').first().waitFor()
    assert.isAbove(clicks(), 0)
    const withLink = clicks() + 1
    assert.isAtMost(withLink, MAX_CLICKS)
    const devtools = await opened.context().newCDPSession(opened)
    const { entries } = await devtools.send('Page.getNavigationHistory')
    const visited = entries.map(({ url }) => url).join()
    assert.include(visited, 'season_units')
    assert.notInclude(visited, tokenOf(link))
  })

  test('that reminds opens the form, even for whoever has to sign in first', async ({ assert }) => {
    const { email, act, seasonUnitId, link } = await invite()
    await accept(link)
    const seasonUnitIds = [seasonUnitId]
    await admin.request('POST', '/api/season_units/reminders', { seasonUnitIds })
    const { text = '', html = '' } = await letterTo(browser.installation, email, 2)
    const form = /\S+\/#\/season_units\/\S+/.exec(text)![0]
    assert.include(form, `/${seasonUnitId}/show?act=${act}`)
    assert.include(html, `href="${form}"`)
    const opened = await browser.page()
    await opened.goto(form)
    await opened.fill('input[name=username]', email)
    await opened.fill('input[name=password]', PASSWORD)
    await opened.click('button[type=submit]')
    await opened.getByRole('dialog').locator('input, textarea').first().waitFor()
    assert.include(opened.url(), form.split('#')[1]!)
  })

  test('says when it is spent, and leads to another letter', async () => {
    const { link } = await invite()
    await accept(link)
    const opened = await browser.page()
    await opened.goto(link)
    await opened.locator('h1', { hasText: '链接已失效' }).waitFor()
    await opened.getByRole('link', { name: '再要一封邮件' }).click()
    await opened.locator('h1', { hasText: '忘记密码' }).waitFor()
  })

  test('is spent while the form is open: what to do stands in the form', async () => {
    const { link } = await invite()
    const opened = await browser.page()
    await opened.goto(link)
    await opened.locator('input[name=password]').waitFor()
    await accept(link)
    await choosePassword(opened)
    await opened.getByText(/这个链接已失效/).waitFor()
  })

  test('says at the fields what is wrong with a password, and stays valid', async ({ assert }) => {
    const { link } = await invite()
    const opened = await browser.page()
    await opened.goto(link)
    const fieldOf = (name: string) =>
      opened.locator('.MuiFormControl-root', { has: opened.locator(`input[name=${name}]`) })
    const send = async (password: string, again: string) => {
      await opened.locator('input[name=password]').fill(password)
      await opened.locator('input[name=again]').fill(again)
      await opened.getByRole('button', { name: '设置密码并登录' }).click()
    }
    await send('Password2026', 'Password2025')
    await fieldOf('again').getByText('两次输入的密码不一致').waitFor()
    await send('Password2026', 'Password2026')
    await fieldOf('password')
      .getByText(/新密码是常见密码/)
      .waitFor()
    assert.equal(await opened.locator('input[name=password]').inputValue(), 'Password2026')
    await send(PASSWORD, PASSWORD)
    await opened.locator('.RaLayout-content').waitFor()
  })

  test('says who else is signed in on this browser, and takes their place', async ({ assert }) => {
    const { name, unit, link } = await invite()
    const opened = await browser.begin('operator')
    const left = 'RaStore.units.listParams'
    await opened.evaluate((key) => localStorage.setItem(key, '{}'), left)
    await opened.goto(link)
    await opened.getByText(/现在这个浏览器上登录的是中心业务员/).waitFor()
    await choosePassword(opened)
    await opened.locator('h1', { hasText: unit.name }).waitFor()
    await opened.getByRole('button', { name }).first().waitFor()
    assert.equal(await opened.getByRole('menuitem', { name: '采集进度' }).count(), 0)
    assert.isNull(await opened.evaluate((key) => localStorage.getItem(key), left))
  })

  test('of a forgotten password leads to the sign-in with the new one', async ({ assert }) => {
    const { email, name, link } = await invite()
    await accept(link)
    const opened = await browser.page()
    await opened.goto(browser.installation.url)
    await opened.getByRole('link', { name: '忘记密码' }).click()
    const ask = async (address: string) => {
      await opened.locator('input[name=email]').fill(address)
      await opened.getByRole('button', { name: '发送邮件' }).click()
      const said = await opened.getByRole('alert').innerText()
      await opened.getByRole('link', { name: '返回登录' }).click()
      await opened.getByRole('link', { name: '忘记密码' }).click()
      return said
    }
    assert.equal(await ask(email), await ask('nobody@example.test'))
    const letter = await letterTo(browser.installation, email, 2)
    const shared = await browser.begin('operator')
    await shared.goto(linkIn(letter))
    await shared.locator('h1', { hasText: '设置新密码' }).waitFor()
    await choosePassword(shared)
    // The link signs nobody in, and nobody else stays signed in.
    await shared.getByText('新密码已设置，请用它登录。').waitFor()
    await shared.fill('input[name=username]', email)
    await shared.fill('input[name=password]', PASSWORD)
    await shared.click('button[type=submit]')
    await shared.locator('.RaLayout-content').waitFor()
    await shared.getByRole('button', { name }).first().waitFor()
  })

  test('opens a page in one language, no wider than the screen, without barriers: {$self}')
    .with<Locale[]>(['zh', 'en'])
    .run(async ({ assert }, locale) => {
      const { link } = await invite()
      const opened = await browser.page({ reducedMotion: 'reduce', locale })
      await opened.goto(link)
      await opened.locator('input[name=password]').waitFor()
      const title = locale === 'zh' ? '设置登录密码' : 'Choose your password'
      const faults = await faultsOfWords(opened, title, locale)
      for (const { viewport, colorScheme } of LOOKS[locale]) {
        await opened.setViewportSize(viewport)
        await opened.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        faults.push(...(await overflow(opened)), ...(await barriers(opened)))
      }
      assert.deepEqual(faults, [])
    })
})
