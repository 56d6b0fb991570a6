import { PhotoOfOrder } from '#backend/phone/photo_of_order'
import { OrderSettled } from '#backend/payments/order_settled'
import Order from '#models/payments/order'
import Photo from '#models/photos/photo'
import { emptyDatabase } from '#tests/empty_database'
import { payingPhone } from '#tests/paying_phone'
import { livePayments } from '#tests/payments'
import type { Phone } from '#tests/phone'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

test.group('Payment by phone', (group) => {
  const live = livePayments(group)
  group.setup(() => {
    app.container.swap(OrderSettled, () => new PhotoOfOrder())
  })
  group.each.setup(() => emptyDatabase)

  const pay = (phone: Phone, photoId: string, way = 'native') =>
    phone.ask('POST', 'payment', { photoId, way })
  const outTradeNo = async () => (await Order.firstOrFail()).outTradeNo

  test('comes before the submission, and submits the photo that was chosen', async ({ assert }) => {
    const { phone, photo } = await payingPhone()
    const refused = await phone.submit(photo.id)
    assert.deepInclude(refused.body.error, { type: 'payment_due', amountFen: 1500 })
    const opened = await pay(phone, photo.id)
    assert.equal(opened.status, 201)
    assert.match(opened.body.data.qr, /\/pay\//)
    const waiting = await phone.standing()
    assert.equal(waiting.screen, 'payment')
    assert.deepEqual(waiting.payment.order, { way: 'native', photoId: photo.id })
    await live.local.pay(await outTradeNo())
    const paid = await phone.standing()
    assert.equal(paid.screen, 'status')
    assert.equal(paid.payment.kind, 'paid')
  })

  test('is heard of by asking where no notice comes', async ({ assert }) => {
    const { phone, photo } = await payingPhone()
    await pay(phone, photo.id)
    await live.local.pay(await outTradeNo(), 'never')
    assert.equal((await phone.standing()).screen, 'payment')
    const asked = await phone.ask('POST', 'payment/query')
    assert.equal(asked.body.data.screen, 'status')
  })

  test('of an order that was opened in the hours is good after them', async ({ assert }) => {
    const { phone, photo } = await payingPhone()
    await pay(phone, photo.id)
    await db.from('season_clock').update({ business_now: '2023-03-21T21:00:00+08:00' })
    assert.equal((await pay(phone, photo.id)).body.error.type, 'submission_closed')
    await live.local.pay(await outTradeNo())
    assert.equal((await phone.standing()).screen, 'status')
  })

  test('that the school defers or forgives submits the photo that waits for it', async ({
    client,
    assert,
  }) => {
    for (const kind of ['deferred', 'exempt']) {
      await emptyDatabase()
      const { world, student, phone, photo } = await payingPhone()
      await pay(phone, photo.id)
      await db.from('season_clock').update({ business_now: '2023-03-21T21:00:00+08:00' })
      const waived = await client
        .post(`/api/students/${student.id}/payment_waivers`)
        .json({ kind, reason: 'hardship' })
        .loginAs(world.coordinators[0]!)
        .withCsrfToken()
      waived.assertStatus(201)
      const { screen, payment } = await phone.standing()
      assert.equal(screen, 'status', kind)
      assert.equal(payment.kind, kind)
      assert.isNotNull((await Photo.findOrFail(photo.id)).submittedAt)
    }
  })

  test('is taken once: after a reset the next photo is submitted without it', async ({
    assert,
  }) => {
    const { phone, photo, draft } = await payingPhone()
    await pay(phone, photo.id)
    await live.local.pay(await outTradeNo())
    await Photo.query().where('id', photo.id).update({ status: 'reset' })
    const next = await draft()
    assert.equal((await phone.standing()).payment.kind, 'paid')
    assert.equal((await pay(phone, next.id)).body.error.type, 'nothing_due')
    const done = await phone.submit(next.id)
    assert.equal(done.body.data.screen, 'status')
    assert.lengthOf(await Order.all(), 1)
  })
})
