import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { paymentStanding } from '#backend/payments/queries/payment_standing'
import { mergeStudent } from '#backend/photos/merge/merge_student'
import Order from '#models/payments/order'
import Refund from '#models/payments/refund'
import { emptyDatabase } from '#tests/empty_database'
import { livePayments, ordered, payingStudent, type PayingStudent } from '#tests/payments'
import { studentOf } from '#tests/students_fixture'
import { test } from '@japa/runner'

test.group('Payments of two students who are one', (group) => {
  const live = livePayments(group)
  group.teardown(emptyDatabase)

  /** Two rows of the same person, as a list and a code brought them. */
  async function twoRows() {
    const kept = await payingStudent()
    const student = await studentOf(kept.world.units[0]!)
    return { kept, gone: { ...kept, student } as PayingStudent }
  }
  const merge = async ({ gone, kept }: Record<'gone' | 'kept', PayingStudent>) => {
    const author = kept.world.coordinators[0]!.id
    const merged = await runAs(EVERYBODY, () => mergeStudent(gone.student, kept.student.id, author))
    if (!merged.ok) throw new Error(merged.error.type)
    return runAs(EVERYBODY, () => paymentStanding(kept.student.id))
  }
  const states = async () =>
    (await Order.query().orderBy('recorded_at')).map(({ state, studentId }) => [state, studentId])

  test('go along: whoever has paid under one number has paid', async ({ assert }) => {
    const both = await twoRows()
    const { order } = await ordered(both.gone, live.gateway)
    await live.local.pay(order.outTradeNo)
    await ordered(both.kept, live.gateway)
    const { kind, openOrder } = await merge(both)
    assert.deepEqual([kind, openOrder], ['paid', null])
    const { id } = both.kept.student
    assert.deepEqual(await states(), [
      ['paid', id],
      ['closed', id],
    ])
    assert.isEmpty(await Refund.all())
  })

  test('that were made twice go back once', async ({ assert }) => {
    const both = await twoRows()
    for (const one of [both.gone, both.kept]) {
      const { order } = await ordered(one, live.gateway)
      await live.local.pay(order.outTradeNo)
    }
    assert.equal((await merge(both)).kind, 'paid')
    const listed = await Refund.all()
    assert.deepEqual(
      listed.map(({ why, amountFen, studentId }) => [why, amountFen, studentId]),
      [['double', 1500, both.kept.student.id]]
    )
  })

  test('that wait twice wait once', async ({ assert }) => {
    const both = await twoRows()
    await ordered(both.gone, live.gateway)
    const { order } = await ordered(both.kept, live.gateway)
    const { kind, openOrder } = await merge(both)
    assert.deepEqual([kind, openOrder?.id], ['due', order.id])
  })
})
