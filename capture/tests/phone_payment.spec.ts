import { test } from '@japa/runner'
import { randomInt } from 'node:crypto'
import { barriers, overflow } from '../../admin/tests/page_checks.js'
import { capturingSchool, SCHOOL } from './capturing_school.js'
import { PhonePage } from './phone_page.js'

/** Students of this school pay for themselves. */
const STUDENTS_PAY = `update unit_progress set facts = facts || '{"payer":"students"}'
  where track = 'main' and season_unit_id in (
    select season_units.id from season_units join units on units.id = unit_id
    where units.code = '${SCHOOL}')`

test.group('Paying on the phone page in a browser', (group) => {
  const of = capturingSchool(group)
  group.setup(async () => {
    await of.browser.installation.stack.postgres!.query(STUDENTS_PAY, 'tucai')
  })

  /** A student who is about to pay for a draft. */
  async function atPayment() {
    const holder = { school: SCHOOL, xh: `2022${randomInt(1e8, 1e9)}` }
    const phone = await PhonePage.open(of.filming, holder)
    const { drafts, confirm, payment } = phone.words.after
    await phone.scan()
    await phone.prepare()
    await phone.shoot()
    await phone.confirm()
    await phone.press(drafts.choose)
    await phone.press(confirm.submitAndPay)
    await phone.at(payment.title)
    await phone.page.getByText(payment.amount('15'), { exact: true }).waitFor()
    return phone
  }

  test('shows a code for another phone, and is done as soon as that has paid', async ({
    assert,
  }) => {
    const phone = await atPayment()
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
    const phone = await atPayment()
    const { payment, status } = phone.words.after
    await phone.press(payment.pay)
    await phone.page.getByRole('button', { name: '支付 Pay' }).click()
    await phone.page.getByRole('link', { name: '返回 Back' }).click()
    await phone.at(status.title)
    await phone.page.getByText(payment.skipped.paid).waitFor()
    await phone.end()
  }).timeout(180_000)
})
