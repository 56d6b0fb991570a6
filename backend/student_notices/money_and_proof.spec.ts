import { withdrawPayment } from '#backend/payments/actions/withdraw_payment'
import { EVERYBODY, runAs } from '#backend/isolation/scope'
import BatchItem from '#models/proofreading/batch_item'
import Refund from '#models/payments/refund'
import StudentNotice from '#models/student_notices/student_notice'
import { deliveredBatch } from '#tests/delivered_batch'
import { emptyDatabase } from '#tests/empty_database'
import { livePayments, ordered, payingStudent, type PayingStudent } from '#tests/payments'
import { Phone } from '#tests/phone'
import { phoneSessionOf } from '#tests/phone_session'
import { freshSinks } from '#tests/smtp_sink'
import {
  MAILBOX,
  makeDue,
  NIGHT,
  noticeServers,
  onThePage,
  settle,
  standingOfNotices,
} from '#tests/student_notices'
import { studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

test.group('What students are told of their money and of proofs', (group) => {
  const { sweep } = noticeServers(group)
  const smtp = freshSinks(group)
  const live = livePayments(group, { times: { lateMs: 0, againMs: [] } })
  let of: PayingStudent
  let phone: Phone
  group.each.setup(async () => {
    of = await payingStudent()
    phone = Object.assign(new Phone(), {
      token: await phoneSessionOf(of.world.units[0]!, of.student.id),
    })
  })
  group.teardown(emptyDatabase)

  const pays = async (mode?: Parameters<typeof live.local.pay>[1]) => {
    const { order } = await ordered(of, live.gateway)
    await live.local.pay(order.outTradeNo, mode)
    return order
  }
  const tellAgain = (no: string) => live.local.notices.post(live.local.orders.find(no)!, live.keys)
  const delivered = () => deliveredBatch(of.world, [of.student])
  /** What was delivered is taken out again. */
  async function takenOut() {
    await BatchItem.query().update({ removed_at: new Date() })
    await db.from('photos').where({ status: 'accepted' }).update({ status: 'reset' })
  }
  /** Taken out, and delivered once more with another photo. */
  async function redelivered() {
    await takenOut()
    return deliveredBatch(of.world, [of.student], 2)
  }
  const rows = () => StudentNotice.query().orderBy('recorded_at')
  const wants = (kinds: string[]) => phone.ask('PUT', 'steps/notices', { kinds })
  const wantsLetters = () => phone.ask('PUT', 'channels', { email: MAILBOX })
  const withdraws = () =>
    runAs(EVERYBODY, () => db.transaction((trx) => withdrawPayment(of.student, trx)))
  /** Leaves the topic out, as the step of the page does. */
  async function leavesOut(topic: 'payment' | 'photo_state') {
    await phone.prepare()
    const chosen = await wants(['payment', 'photo_state'].filter((kind) => kind !== topic))
    if (chosen.status !== 200) throw new Error(chosen.body.error.type)
  }

  test('stands on their page with the booking, once however often the gateway tells it', async ({
    assert,
  }) => {
    const order = await pays('double')
    await tellAgain(order.outTradeNo)
    const [told, ...more] = await rows()
    assert.isEmpty(more)
    assert.deepEqual([told!.kind, told!.about], ['payment_received', order.id])
    const { messages } = (await phone.ask('GET', 'inbox')).body.data
    assert.equal(messages[0].title, '支付成功')
    assert.deepEqual(messages[0].lines, ['已收到 15.00 元，不需要再次支付。'])
  })

  test('is not told of a payment that was not booked, and is once it is', async ({ assert }) => {
    live.submits.isFailing = true
    const order = await pays()
    assert.isEmpty(await rows())
    live.submits.isFailing = false
    assert.equal(await tellAgain(order.outTradeNo), 204)
    assert.deepEqual(await standingOfNotices(), ['payment_received inbox sent'])
  })

  test('says once that money goes back, with what came of it and not with what was asked for', async ({
    assert,
  }) => {
    const order = await pays('wrong_amount')
    await tellAgain(order.outTradeNo)
    const [told, ...more] = await rows()
    assert.isEmpty(more)
    const [refund] = await Refund.all()
    assert.deepEqual([told!.kind, told!.about], ['payment_returned', refund!.id])
    const { messages } = (await phone.ask('GET', 'inbox')).body.data
    assert.deepEqual(messages[0].lines, ['15.01 元已登记退回，由中心办理。'])
  })

  test('says with the next sweep after a delivery that the photo can be proofread, once for each batch', async ({
    assert,
  }) => {
    const { batch } = await delivered()
    assert.isEmpty(await rows())
    await Promise.all([sweep(), sweep()])
    await sweep()
    const [told, ...more] = await rows()
    assert.isEmpty(more)
    assert.deepEqual(
      [told!.kind, told!.about, told!.studentId],
      ['proof_ready', batch.id, of.student.id]
    )
    await redelivered()
    await sweep()
    assert.lengthOf(await rows(), 2)
  })

  test('is nothing of a batch that is a draft still, of a photo that was taken out, and to whoever has no page', async ({
    assert,
  }) => {
    const other = await onThePage(of.world.units[0]!)
    const noPage = await studentOf(of.world.units[0]!)
    const { batch, items } = await deliveredBatch(of.world, [other.student, of.student, noPage])
    await batch.merge({ state: 'draft', no: null, step: null }).save()
    await sweep()
    assert.isEmpty(await rows())
    await items[0]!.merge({ removedAt: DateTime.now() }).save()
    await batch.merge({ state: 'delivered', no: 1, step: 1 }).save()
    await sweep()
    assert.deepEqual(
      (await rows()).map(({ studentId }) => studentId),
      [of.student.id]
    )
  })

  test('goes to whoever wants the topic, and of what was left out nobody is told', async ({
    assert,
  }) => {
    await leavesOut('payment')
    await pays()
    await withdraws()
    await delivered()
    await sweep()
    assert.deepEqual(await standingOfNotices(), ['proof_ready inbox sent'])
    await wants(['payment'])
    await pays()
    await redelivered()
    await sweep()
    assert.deepEqual(await standingOfNotices(), [
      'payment_received inbox sent',
      'proof_ready inbox sent',
    ])
  })

  test('of a payment that has gone back by the morning is not sent, and that it goes back is', async ({
    assert,
  }) => {
    await wantsLetters()
    await pays()
    await settle()
    await sweep(NIGHT)
    await withdraws()
    await settle()
    await makeDue()
    await sweep()
    await sweep()
    assert.deepEqual(await standingOfNotices('email'), [
      'payment_received email dropped',
      'payment_returned email sent',
    ])
    assert.lengthOf(smtp.sink.received, 1)
  })

  test('of a photo that was taken out of its batch by the morning is not sent, of another it is', async ({
    assert,
  }) => {
    await wantsLetters()
    await delivered()
    await sweep()
    await settle()
    await sweep(NIGHT)
    assert.deepEqual(await standingOfNotices('email'), ['proof_ready email waiting'])
    await takenOut()
    await makeDue()
    await sweep()
    assert.deepEqual(await standingOfNotices('email'), ['proof_ready email dropped'])
    await redelivered()
    await sweep()
    await settle()
    await sweep()
    assert.deepEqual(await standingOfNotices('email'), [
      'proof_ready email dropped',
      'proof_ready email sent',
    ])
  })

  test('has nothing of a person in its row or its letter: codes, times and an amount', async ({
    assert,
  }) => {
    await wantsLetters()
    const paid = await pays()
    await paid.refresh()
    await withdraws()
    await delivered()
    await sweep()
    await settle()
    await sweep()
    const told = await db.from('student_notices')
    assert.lengthOf(told, 6)
    assert.deepEqual([...new Set(told.flatMap(({ params }) => Object.keys(params)))].toSorted(), [
      'amountFen',
      'why',
    ])
    const { xh, maskedName, lastFour } = of.student
    const letters = smtp.sink.received.map(({ text }) => {
      const body = text.split(/\r?\n\r?\n/).slice(1)
      return text + Buffer.from(body.join(''), 'base64').toString()
    })
    const kept = JSON.stringify(told)
    for (const secret of [xh!, maskedName!, lastFour!, paid.outTradeNo, paid.transactionId!]) {
      assert.notInclude(kept, secret)
      for (const letter of letters) assert.notInclude(letter, secret)
    }
    assert.notInclude(kept, MAILBOX)
  })
})
