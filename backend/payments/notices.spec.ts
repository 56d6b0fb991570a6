import { sweepOrders } from '#backend/payments/actions/sweep_orders'
import { makeKeys } from '#backend/payments/local_gateway/local_gateway'
import { signedHeaders } from '#backend/payments/local_gateway/signatures'
import { EVERYBODY, runAs } from '#backend/isolation/scope'
import Order from '#models/payments/order'
import PaymentNotice from '#models/payments/payment_notice'
import Refund from '#models/payments/refund'
import { emptyDatabase } from '#tests/empty_database'
import { livePayments, ordered, payingStudent } from '#tests/payments'
import { serverUrl } from '#tests/sign_in'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const refunds = async () => (await Refund.all()).map(({ why, amountFen }) => [why, amountFen])
const outcomes = async () =>
  (await PaymentNotice.query().orderBy('recorded_at')).map(({ outcome }) => outcome)

test.group('Notices of the payment gateway', (group) => {
  const live = livePayments(group, { times: { lateMs: 0, againMs: [] } })
  group.teardown(emptyDatabase)

  const local = (no: string) => live.local.orders.find(no)!
  const tell = (no: string, keys = live.keys) => live.local.notices.post(local(no), keys)
  const someOrder = async () => (await ordered(await payingStudent(), live.gateway)).order
  /** Days later, in the eyes of the sweep. */
  const sweep = async (changes: object = {}) => {
    const old = { recorded_at: new Date(Date.now() - 300_000), asked_at: null, ...changes }
    await db.from('orders').update(old)
    return runAs(EVERYBODY, () => sweepOrders(live.gateway))
  }

  test('are booked once, however often and however many at once they come', async ({ assert }) => {
    const order = await someOrder()
    await live.local.pay(order.outTradeNo, 'never')
    for (let retry = 0; retry < 16; retry += 1) {
      const statuses = await Promise.all(Array.from({ length: 8 }, () => tell(order.outTradeNo)))
      assert.deepEqual([...new Set(statuses)], [204])
    }
    const all = await outcomes()
    assert.lengthOf(all, 128)
    assert.deepEqual(
      all.filter((outcome) => outcome !== 'known'),
      ['booked']
    )
    assert.lengthOf(live.submits.submitted, 1)
    assert.isEmpty(await refunds())
  })

  test('that come twice pay once', async ({ assert }) => {
    const order = await someOrder()
    await live.local.pay(order.outTradeNo, 'double')
    assert.deepEqual((await outcomes()).toSorted(), ['booked', 'known'])
  })

  test('with another amount leave the order unpaid, and the money on the refund list', async ({
    assert,
  }) => {
    const order = await someOrder()
    await live.local.pay(order.outTradeNo, 'wrong_amount')
    assert.equal((await order.refresh()).state, 'closed')
    assert.deepEqual(await refunds(), [['wrong_amount', 1501]])
    assert.isEmpty(live.submits.submitted)
  })

  test('for an order that is closed put the money on the refund list', async ({ assert }) => {
    const order = await someOrder()
    await live.local.pay(order.outTradeNo, 'never')
    await order.merge({ state: 'closed' }).save()
    assert.equal(await tell(order.outTradeNo), 204)
    assert.equal((await order.refresh()).state, 'closed')
    assert.deepEqual(await refunds(), [['dead_order', 1500]])
  })

  test('with a second payment of an order put that one on the refund list', async ({ assert }) => {
    const order = await someOrder()
    await live.local.pay(order.outTradeNo)
    local(order.outTradeNo).transactionId = '4200099999'
    assert.equal(await tell(order.outTradeNo), 204)
    assert.equal((await order.refresh()).state, 'paid')
    assert.deepEqual(await refunds(), [['double', 1500]])
  })

  test('by another key, for another merchant, too old or changed are refused', async ({
    assert,
  }) => {
    const order = await someOrder()
    await live.local.pay(order.outTradeNo, 'never')
    const no = order.outTradeNo
    const stranger = makeKeys()
    assert.equal(await tell(no, { ...live.keys, platform: stranger.platform }), 401)
    assert.equal(await tell(no, { ...live.keys, publicKeyId: stranger.publicKeyId }), 401)
    assert.equal(await tell(no, { ...live.keys, mchid: stranger.mchid }), 422)
    assert.equal(await tell(no, { ...live.keys, apiV3Key: stranger.apiV3Key }), 422)
    const body = JSON.stringify({ event_type: 'TRANSACTION.SUCCESS', resource: {} })
    const signed = signedHeaders(body, live.keys)
    const send = async (text: string, changed: object = {}) => {
      const headers = { 'content-type': 'application/json', ...signed, ...changed }
      const url = `${serverUrl()}/api/payments/notices`
      return (await fetch(url, { method: 'POST', body: text, headers })).status
    }
    assert.equal(await send(body), 422)
    assert.equal(await send(` ${body}`), 401, 'the very characters are signed')
    const old = String(Number(signed['Wechatpay-Timestamp']) - 301)
    assert.equal(await send(body, { 'Wechatpay-Timestamp': old }), 401)
    const isOld = signedHeaders(body, live.keys, old)
    assert.equal(await send(body, isOld), 401, 'rightly signed, and five minutes old')
    assert.equal(await send(body, { 'Wechatpay-Signature': '' }), 401)
    const other = JSON.stringify({ event_type: 'REFUND.SUCCESS', resource: {} })
    assert.equal(await send(other, signedHeaders(other, live.keys)), 204)
    assert.deepEqual(await outcomes(), [])
    assert.equal((await order.refresh()).state, 'open')
  })

  test('of an order of another system are answered, and nothing is stored', async ({ assert }) => {
    const order = await someOrder()
    await live.local.pay(order.outTradeNo, 'never')
    await Order.query().delete()
    assert.equal(await tell(order.outTradeNo), 204)
    assert.deepEqual(await outcomes(), [])
  })

  test('are refused while the photo cannot be submitted, and booked when they come again', async ({
    assert,
  }) => {
    const order = await someOrder()
    live.submits.isFailing = true
    await live.local.pay(order.outTradeNo)
    assert.equal((await order.refresh()).state, 'open')
    assert.deepEqual(await outcomes(), [])
    live.submits.isFailing = false
    assert.equal(await tell(order.outTradeNo), 204)
    assert.equal((await order.refresh()).state, 'paid')
  })

  test('with a bad signature, or that never come, are made up for by asking', async ({
    assert,
  }) => {
    for (const mode of ['bad_signature', 'never'] as const) {
      const order = await someOrder()
      await live.local.pay(order.outTradeNo, mode)
      assert.equal((await order.refresh()).state, 'open', mode)
      assert.equal(await sweep(), 1)
      assert.equal((await order.refresh()).state, 'paid', mode)
      assert.equal(await sweep(), 0, 'what is over is not asked for')
    }
  })

  test('are not waited for beyond the time of an order: it ends at the gateway, then here', async ({
    assert,
  }) => {
    const order = await someOrder()
    assert.equal(await sweep(), 1)
    assert.equal((await order.refresh()).state, 'open')
    await sweep({ expires_at: new Date(Date.now() - 1000) })
    assert.equal((await order.refresh()).state, 'closed')
    assert.isFalse(await live.local.pay(order.outTradeNo))
  })

  test('of somebody who paid in the last moment are booked, not closed', async ({ assert }) => {
    const order = await someOrder()
    await live.local.pay(order.outTradeNo, 'never')
    await sweep({ expires_at: new Date(Date.now() - 1000) })
    assert.equal((await order.refresh()).state, 'paid')
    assert.isEmpty(await refunds())
  })

  test('are asked for of the next orders when the gateway is back', async ({ assert }) => {
    const order = await someOrder()
    const { NoGateway } = await import('#backend/payments/gateway/no_gateway')
    await db.from('orders').update({ recorded_at: new Date(Date.now() - 300_000) })
    await runAs(EVERYBODY, () => sweepOrders(new NoGateway()))
    await live.local.pay(order.outTradeNo, 'never')
    await sweep()
    assert.equal((await order.refresh()).state, 'paid')
  })
})
