import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { sweepOrders } from '#backend/payments/actions/sweep_orders'
import { withdrawPayment } from '#backend/payments/actions/withdraw_payment'
import { paymentStanding } from '#backend/payments/queries/payment_standing'
import PaymentWaiver from '#models/payments/payment_waiver'
import Refund from '#models/payments/refund'
import { emptyDatabase } from '#tests/empty_database'
import { livePayments, ordered, payingStudent, type PayingStudent } from '#tests/payments'
import { person } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

const DEFER = { kind: 'deferred', reason: 'hardship' }
const EXEMPT = { kind: 'exempt', reason: 'other', note: '学校为其垫付' }

const standing = ({ student }: PayingStudent) => runAs(EVERYBODY, () => paymentStanding(student.id))

const waives = (
  client: ApiClient,
  of: PayingStudent,
  body: object,
  user = of.world.coordinators[0]!
) =>
  client
    .post(`/api/students/${of.student.id}/payment_waivers`)
    .json(body)
    .loginAs(user)
    .withCsrfToken()

const ends = (client: ApiClient, of: PayingStudent, id: string) =>
  client.post(`/api/payment_waivers/${id}/end`).loginAs(of.world.coordinators[0]!).withCsrfToken()

const shown = (client: ApiClient, of: PayingStudent, user = of.world.coordinators[0]!) =>
  client.get(`/api/students/${of.student.id}/payment`).loginAs(user)

test.group('A student whom the school lets submit without paying', (group) => {
  const live = livePayments(group)
  group.teardown(emptyDatabase)

  test('pays later, and may pay now: the order stays open', async ({ client, assert }) => {
    const of = await payingStudent()
    const { order } = await ordered(of, live.gateway)
    const waived = await waives(client, of, DEFER)
    waived.assertStatus(201)
    const { kind, openOrder } = await standing(of)
    assert.deepEqual([kind, openOrder?.id], ['deferred', order.id])
    await live.local.pay(order.outTradeNo)
    assert.equal((await standing(of)).kind, 'paid')
    assert.isEmpty(await Refund.all())
  })

  test('pays nothing when exempt: the order ends, and money on its way goes back', async ({
    client,
    assert,
  }) => {
    const of = await payingStudent()
    const { order } = await ordered(of, live.gateway)
    ;(await waives(client, of, EXEMPT)).assertStatus(201)
    assert.equal((await order.refresh()).state, 'closed')
    assert.lengthOf(live.submits.submitted, 1)
    await live.local.pay(order.outTradeNo)
    assert.equal((await standing(of)).kind, 'exempt')
    const [refund] = await Refund.all()
    assert.deepEqual([refund!.why, refund!.amountFen], ['dead_order', 1500])
    assert.lengthOf(live.submits.submitted, 1)
  })

  test('cannot pay an order that the exemption has ended, once the gateway is told', async ({
    client,
    assert,
  }) => {
    const of = await payingStudent()
    const { order } = await ordered(of, live.gateway)
    await waives(client, of, EXEMPT)
    await db.from('orders').update({ recorded_at: new Date(Date.now() - 300_000) })
    assert.equal(await runAs(EVERYBODY, () => sweepOrders(live.gateway)), 1)
    assert.isFalse(await live.local.pay(order.outTradeNo))
  })

  test('is recorded once with a reason, its note sealed, and ends in the record', async ({
    client,
    assert,
  }) => {
    const of = await payingStudent()
    ;(await waives(client, of, { kind: 'exempt' })).assertStatus(422)
    ;(await waives(client, of, { kind: 'exempt', reason: 'other' })).assertStatus(422)
    const { id } = (await waives(client, of, EXEMPT)).body().data
    assert.equal((await waives(client, of, DEFER)).body().error.type, 'waiver_open')
    const { sealedNote } = await PaymentWaiver.findOrFail(id)
    assert.notInclude(sealedNote, '垫付')
    const { data } = (await shown(client, of)).body()
    assert.deepEqual([data.standing, data.amountFen], ['exempt', 1500])
    const { reason, note, author, endedAt } = data.waivers[0]
    assert.deepEqual(
      [reason, note, author, endedAt],
      [...['other', EXEMPT.note, 'coordinator', null]]
    )
    ;(await ends(client, of, id)).assertStatus(204)
    assert.equal((await ends(client, of, id)).body().error.type, 'waiver_ended')
    assert.equal((await standing(of)).kind, 'due')
    const written = await db.from('audit_entries').whereLike('action', 'student.payment%')
    assert.deepEqual(
      written.map(({ action, details }) => [action, details]),
      ['student.payment_waived', 'student.payment_waiver_ended'].map((action) => [
        action,
        { kind: 'exempt', reason: 'other' },
      ])
    )
  })

  test('has not paid, and is not of a school that pays for all', async ({ client, assert }) => {
    const of = await payingStudent()
    const { order } = await ordered(of, live.gateway)
    await live.local.pay(order.outTradeNo)
    assert.equal((await waives(client, of, DEFER)).body().error.type, 'already_paid')
    const school = await payingStudent({ payers: ['school'] })
    assert.equal((await waives(client, school, DEFER)).body().error.type, 'school_pays')
  })

  test('is named by the own school or the centre only', async ({ client }) => {
    const of = await payingStudent()
    for (const role of ['finance', 'reviewer', 'printing'] as const) {
      const user = await person(role)
      ;(await waives(client, of, DEFER, user)).assertStatus(403)
      ;(await shown(client, of, user)).assertStatus(403)
    }
    ;(await waives(client, of, DEFER, await person('operator'))).assertStatus(201)
  })
})

test.group('The refund list', (group) => {
  const live = livePayments(group)
  group.teardown(emptyDatabase)

  test('has the payment of whoever withdraws, who pays again on coming back', async ({
    assert,
  }) => {
    const of = await payingStudent()
    const { order } = await ordered(of, live.gateway)
    await live.local.pay(order.outTradeNo)
    await runAs(EVERYBODY, () => db.transaction((trx) => withdrawPayment(of.student, trx)))
    const [refund, ...more] = await Refund.all()
    assert.isEmpty(more)
    assert.deepEqual([refund!.why, refund!.amountFen], ['withdrawn', 1500])
    assert.equal((await standing(of)).kind, 'due')
    assert.equal((await ordered(of, live.gateway)).order.state, 'open')
  })

  test('is read by finance and the centre, filtered, without naming a student', async ({
    client,
    assert,
  }) => {
    const of = await payingStudent()
    const wrong = await ordered(of, live.gateway)
    await live.local.pay(wrong.order.outTradeNo, 'wrong_amount')
    const right = await ordered(of, live.gateway)
    await live.local.pay(right.order.outTradeNo)
    await runAs(EVERYBODY, () => db.transaction((trx) => withdrawPayment(of.student, trx)))
    const finance = await person('finance')
    const read = (search: string, user = finance) =>
      client.get(`/api/refunds?${search}`).loginAs(user)
    const { data } = (await read('')).body()
    const whys = data.map(({ why, amountFen }: { why: string; amountFen: number }) => [
      why,
      amountFen,
    ])
    assert.sameDeepMembers(whys, [
      ['withdrawn', 1500],
      ['wrong_amount', 1501],
    ])
    const text = JSON.stringify(data)
    for (const personal of [of.student.xh!, of.student.id, of.student.maskedName!])
      assert.notInclude(text, personal)
    const [only, ...more] = (await read('why=withdrawn')).body().data
    assert.isEmpty(more)
    assert.equal(only.outTradeNo, right.order.outTradeNo)
    const first = (await read('limit=1')).body()
    const { next } = first.meta
    const second = (await read(`limit=1&after=${encodeURIComponent(next)}`)).body()
    assert.notEqual(second.data[0].id, first.data[0].id)
    assert.isNull(second.meta.next)
    ;(await read('', await person('reviewer'))).assertStatus(403)
    ;(await read('', of.world.coordinators[0]!)).assertStatus(403)
  })
})
