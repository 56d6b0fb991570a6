import { openOrder } from '#backend/payments/actions/open_order'
import { askOrder } from '#backend/payments/actions/ask_order'
import { paymentStanding } from '#backend/payments/queries/payment_standing'
import { EVERYBODY, runAs } from '#backend/isolation/scope'
import Order from '#models/payments/order'
import PaymentNotice from '#models/payments/payment_notice'
import Refund from '#models/payments/refund'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf } from '#tests/live_photos'
import { asksToPay, livePayments, ordered, payingStudent } from '#tests/payments'
import { studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const standingOf = async (studentId: string) =>
  (await runAs(EVERYBODY, () => paymentStanding(studentId))).kind

test.group('A student who pays online', (group) => {
  const live = livePayments(group)
  group.teardown(emptyDatabase)

  test('gets what each way needs to pay', async ({ assert }) => {
    const of = await payingStudent()
    const native = await ordered(of, live.gateway)
    assert.deepEqual(native.pay, {
      way: 'native',
      codeUrl: `${live.local.url}/pay/${native.order.outTradeNo}`,
    })
    const { pay } = await ordered(of, live.gateway, 'h5')
    assert.equal(pay.way, 'h5')
    const inside = await ordered(of, live.gateway, 'jsapi')
    if (inside.pay.way !== 'jsapi') return assert.fail()
    const { signType, paySign, appId, package: prepaid } = inside.pay.parameters
    assert.deepEqual([signType, appId], ['RSA', live.keys.appid])
    assert.equal(prepaid, `prepay_id=wx${inside.order.outTradeNo}`)
    assert.match(paySign, /^[\w+/]{342}==$/)
  })

  test('is paid once the gateway has said so, which submits the photo', async ({ assert }) => {
    const of = await payingStudent()
    assert.equal(await standingOf(of.student.id), 'due')
    const { order } = await ordered(of, live.gateway)
    assert.isTrue(await live.local.pay(order.outTradeNo))
    await order.refresh()
    assert.equal(order.state, 'paid')
    assert.match(order.transactionId!, /^42000/)
    assert.equal(await standingOf(of.student.id), 'paid')
    assert.deepEqual(
      live.submits.submitted.map(({ photoId }) => photoId),
      [of.photo.id]
    )
    const [told, ...more] = await PaymentNotice.query().where({ orderId: order.id })
    assert.isEmpty(more)
    assert.deepEqual([told!.outcome, told!.source, told!.amountFen], ['booked', 'notice', 1500])
    const [entry] = await db.from('audit_entries').where({ action: 'payment.booked' })
    assert.deepEqual([entry.subject_id, entry.details.amountFen], [of.student.id, 1500])
  })

  test('has one open order, also when it is asked for twice at the same time', async ({
    assert,
  }) => {
    const of = await payingStudent()
    const asked = await Promise.all([1, 2, 3].map(() => ordered(of, live.gateway)))
    const again = await ordered(of, live.gateway)
    const ids = [...asked, again].map(({ order }) => order.id)
    assert.lengthOf(new Set(ids), 1)
  })

  test('keeps when the order was opened, and has the photo submitted that was chosen last', async ({
    assert,
  }) => {
    const of = await payingStudent()
    const { order } = await ordered(of, live.gateway)
    const { openedAt } = await Order.findOrFail(order.id)
    assert.equal(openedAt.toUTC().toISO(), '2023-03-21T02:00:00.000Z')
    const photo = await photoOf(of.world, 'awaiting_review', { studentId: of.student.id })
    const again = await ordered({ ...of, photo }, live.gateway)
    assert.equal(again.order.id, order.id)
    await live.local.pay(order.outTradeNo)
    assert.equal(live.submits.submitted[0]!.photoId, photo.id)
  })

  test('may take another way: the former can then not be paid', async ({ assert }) => {
    const of = await payingStudent()
    const { order: former } = await ordered(of, live.gateway)
    const { order } = await ordered(of, live.gateway, 'h5')
    assert.notEqual(order.id, former.id)
    assert.equal((await former.refresh()).state, 'closed')
    assert.isFalse(await live.local.pay(former.outTradeNo))
    assert.isTrue(await live.local.pay(order.outTradeNo))
    assert.equal(await standingOf(of.student.id), 'paid')
  })

  test('may have another person pay inside WeChat, by another order', async ({ assert }) => {
    const of = await payingStudent()
    const { order: former } = await ordered(of, live.gateway, 'jsapi')
    const asked = { student: of.student, photoId: of.photo.id, way: 'jsapi' as const }
    const opened = await runAs(EVERYBODY, () =>
      openOrder({ ...asked, payer: { appid: live.keys.appid, openid: 'o-another' } }, live.gateway)
    )
    if (!opened.ok) return assert.fail(opened.error.type)
    assert.notEqual(opened.value.order.id, former.id)
    assert.isFalse(await live.local.pay(former.outTradeNo))
    const { rows } = await db.rawQuery(`select one::text as said from orders as one`)
    assert.notInclude(JSON.stringify(rows), 'o-another', 'nothing of a payer is stored')
  })

  test('who has paid without a notice is not asked again by another way', async ({ assert }) => {
    const of = await payingStudent()
    const { order } = await ordered(of, live.gateway)
    await live.local.pay(order.outTradeNo, 'never')
    const other = await asksToPay(of, live.gateway, 'h5')
    assert.deepEqual(other, { ok: false, error: { type: 'nothing_due', standing: 'paid' } })
    assert.equal((await order.refresh()).state, 'paid')
  })

  test('stays paid after a reset, and is never charged again', async ({ assert }) => {
    const of = await payingStudent()
    const { order } = await ordered(of, live.gateway)
    await live.local.pay(order.outTradeNo)
    await of.photo.merge({ status: 'reset' }).save()
    const photo = await photoOf(of.world, 'awaiting_review', { studentId: of.student.id })
    assert.equal(await standingOf(of.student.id), 'paid')
    const again = await asksToPay({ ...of, photo }, live.gateway)
    assert.equal(again.ok ? 'opened' : again.error.type, 'nothing_due')
  })

  test('does so on coming back from the pay page, where the notice has not come', async ({
    assert,
  }) => {
    const of = await payingStudent()
    const { order } = await ordered(of, live.gateway)
    const ask = () => runAs(EVERYBODY, () => askOrder(order.id, live.gateway))
    assert.deepEqual(await ask(), { ok: true, value: 'open' })
    await live.local.pay(order.outTradeNo, 'late')
    assert.deepEqual(await ask(), { ok: true, value: 'paid' })
    assert.lengthOf(live.submits.submitted, 1)
  })

  test('pays nothing where the school does, and nothing after the season', async ({ assert }) => {
    const of = await payingStudent({ payers: ['school'] })
    assert.equal(await standingOf(of.student.id), 'school_pays')
    const asked = await asksToPay(of, live.gateway)
    assert.equal(asked.ok ? 'opened' : asked.error.type, 'nothing_due')
    const recorded = { payer: 'students' }
    await db.rawQuery(`update unit_progress set facts = facts || ?`, [JSON.stringify(recorded)])
    assert.equal(await standingOf(of.student.id), 'due')
    await db.from('unit_progress').update({ state: 'closed' })
    const late = await asksToPay(of, live.gateway)
    assert.equal(late.ok ? 'opened' : late.error.type, 'wrong_phase')
  })

  test('is told when the gateway is away, and pays by the same order later', async ({ assert }) => {
    const of = await payingStudent()
    const other = { ...of, student: await studentOf(of.world.units[0]!) }
    const { NoGateway } = await import('#backend/payments/gateway/no_gateway')
    const refused = await asksToPay(other, new NoGateway())
    assert.deepEqual(refused, { ok: false, error: { type: 'no_gateway' } })
    const [kept] = await Order.query().where({ studentId: other.student.id })
    const { order } = await ordered(other, live.gateway)
    assert.equal(order.id, kept!.id)
    assert.isEmpty(await Refund.all())
  })
})
