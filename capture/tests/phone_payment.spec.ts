import { test } from '@japa/runner'
import { barriers, overflow, type Locale } from '../../admin/tests/page_checks.js'
import { atPayment, payingSchool } from './paying.js'
import { plantBridge, WECHAT_AGENT, type Does } from './wechat_browser.js'

test.group('Paying on the phone page in a browser', (group) => {
  const of = payingSchool(group)

  test('shows a code for another phone, and is done as soon as that has paid', async ({
    assert,
  }) => {
    const phone = await atPayment(of.filming)
    const { payment, done, status } = phone.words.after
    const { payments } = of.browser.installation
    await phone.press(payment.payQr)
    await phone.page.getByRole('img', { name: payment.qr }).waitFor()
    assert.deepEqual(await overflow(phone.page), [])
    assert.deepEqual(await barriers(phone.page), [])
    const [order] = payments!.orders.all().filter(({ state }) => state === 'NOTPAY')
    await payments!.pay(order!.outTradeNo)
    await phone.at(done.title)
    await phone.page.getByText(payment.skipped.paid).waitFor()
    await phone.press(done.status)
    await phone.at(status.title)
    await phone.end()
  }).timeout(180_000)

  test('leads to the page of the provider, from which it comes back paid', async () => {
    const phone = await atPayment(of.filming)
    const { payment, status } = phone.words.after
    await phone.press(payment.pay)
    await phone.page.getByRole('button', { name: '支付 Pay' }).click()
    await phone.page.getByRole('link', { name: '返回 Back' }).click()
    await phone.at(status.title)
    await phone.page.getByText(payment.skipped.paid).waitFor()
    await phone.end()
  }).timeout(180_000)

  /** The same in WeChat, whose user does one thing after the other with what is shown. */
  const inWechat = async (will: Does[], locale: Locale, how: { url?: string } = {}) => {
    const phone = await atPayment(of.filming, locale, { userAgent: WECHAT_AGENT, ...how })
    const shown = await plantBridge(phone.page, of.browser.installation.payments!, will)
    // The bridge is there from the next page on, which is the one that comes back from WeChat.
    return { phone, shown, words: phone.words.after }
  }

  test('is paid in WeChat itself, which says who pays', async ({ assert }) => {
    const { phone, shown, words } = await inWechat(['pays'], 'zh')
    const byPage = { name: words.payment.pay, exact: true }
    assert.isFalse(await phone.page.getByRole('button', byPage).isVisible(), 'refused in WeChat')
    assert.deepEqual(await overflow(phone.page), [])
    assert.deepEqual(await barriers(phone.page), [])
    await phone.press(words.payment.payWechat)
    await phone.at(words.done.title)
    await phone.page.getByText(words.payment.skipped.paid).waitFor()
    assert.lengthOf(shown, 1)
    const { search, hash } = new URL(phone.page.url())
    assert.deepEqual([search, hash], ['', ''], 'no code stays in the address')
    await phone.end()
  }).timeout(180_000)

  test('is paid after it was cancelled, also where the first code is over', async ({ assert }) => {
    const { phone, shown, words } = await inWechat(['cancels', 'pays'], 'en')
    const { payments } = of.browser.installation
    // WeChat has told somebody of the first code before the server asks.
    let asked = 0
    await phone.page.route('**/api/phone/payment', async (route) => {
      asked += 1
      const { wxcode: code } = route.request().postDataJSON()
      if (asked === 1) payments!.login.spend(code)
      await route.continue()
    })
    await phone.press(words.payment.payWechat)
    await phone.page.getByText(words.payment.told.cancel).waitFor()
    assert.equal(asked, 2)
    assert.deepEqual(await overflow(phone.page), [])
    assert.deepEqual(await barriers(phone.page), [])
    await phone.press(words.payment.payWechat)
    await phone.at(words.done.title)
    assert.lengthOf(new Set(shown), 1, 'the same order')
    assert.lengthOf(shown, 2)
    await phone.end()
  }).timeout(180_000)

  test('is paid by a code where no login of WeChat is set up', async ({ assert }) => {
    const url = await of.browser.installation.startAnotherWeb({ WECHAT_PAY_LOGIN_SECRET: '' })
    const { phone, words } = await inWechat([], 'en', { url })
    await phone.page.getByText(words.payment.notInside).waitFor()
    const button = (name: string) => phone.page.getByRole('button', { name, exact: true })
    for (const name of [words.payment.pay, words.payment.payWechat])
      assert.isFalse(await button(name).isVisible())
    assert.isTrue(await button(phone.words.shooting.device.copy).isVisible())
    await phone.press(words.payment.payQr)
    await phone.page.getByRole('img', { name: words.payment.qr }).waitFor()
    assert.deepEqual(await overflow(phone.page), [])
    assert.deepEqual(await barriers(phone.page), [])
    const { payments } = of.browser.installation
    const [order] = payments!.orders.all().filter(({ state }) => state === 'NOTPAY')
    await payments!.pay(order!.outTradeNo)
    await phone.at(words.done.title)
    await phone.end()
  }).timeout(180_000)
})
