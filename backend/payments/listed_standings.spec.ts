import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { paymentStanding } from '#backend/payments/queries/payment_standing'
import type { StandingKind } from '#domain/money/account'
import PaymentWaiver from '#models/payments/payment_waiver'
import type User from '#models/people/user'
import type Student from '#models/roster/student'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf } from '#tests/live_photos'
import { livePayments, ordered, payingStudent, type PayingStudent } from '#tests/payments'
import { person } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

type Listed = { id: string; payment: StandingKind | null }

test.group('A list of students', (group) => {
  const live = livePayments(group)
  group.teardown(emptyDatabase)

  const lists = async (client: ApiClient, user: User, query: object = {}) =>
    (await client.get('/api/students').qs(query).loginAs(user)).body() as {
      data: Listed[]
      meta: { total?: number }
    }
  const pays = (payer: string) =>
    db.from('unit_progress').update({ facts: db.raw(`facts || ?::jsonb`, [{ payer }]) })

  /** Students of one school: one of each standing, whatever the unit’s way makes of it. */
  async function ofEach({ world, student: due }: PayingStudent) {
    const [unit] = world.units
    const waived = async (kind: 'deferred' | 'exempt', isEnded = false) => {
      const student = await studentOf(unit!)
      const of = { seasonUnitId: unit!.id, studentId: student.id, authorId: world.centre.id }
      const endedAt = isEnded ? DateTime.now() : null
      await PaymentWaiver.create({ ...of, kind, reason: 'hardship', endedAt })
      return student
    }
    const paid = await studentOf(unit!)
    const photo = await photoOf(world, 'awaiting_review', { studentId: paid.id })
    const { order } = await ordered({ student: paid, photo }, live.gateway)
    await live.local.pay(order.outTradeNo)
    const exempt = await waived('exempt')
    return {
      due,
      paid,
      exempt,
      deferred: await waived('deferred'),
      again: await waived('deferred', true),
    }
  }

  const standingOf = async ({ id }: { id: string }) =>
    (await runAs(EVERYBODY, () => paymentStanding(id))).kind

  test('says of each how they stand with the payment, as the page of the student does', async ({
    client,
    assert,
  }) => {
    for (const payers of [
      ['students', 'school'],
      ['school', 'students'],
    ]) {
      const of = await payingStudent({ payers: ['students', 'school'] })
      await ofEach(of)
      await db.rawQuery(
        `update season_policies set sourced = jsonb_set(sourced, '{payers,value}', ?::jsonb)`,
        [JSON.stringify(payers)]
      )
      for (const payer of [null, 'students', 'school']) {
        if (payer) await pays(payer)
        const { data } = await lists(client, of.world.coordinators[0]!)
        assert.lengthOf(data, 5)
        for (const student of data)
          assert.equal(student.payment, await standingOf(student), `${payers.join()} ${payer}`)
      }
    }
  })

  test('is asked for by how they stand, with the number of those', async ({ client, assert }) => {
    const of = await payingStudent()
    const { due, again, ...rest } = await ofEach(of)
    const expected: Record<string, Student[]> = {
      ...{ due: [due, again], school_pays: [] },
      ...{ paid: [rest.paid], deferred: [rest.deferred], exempt: [rest.exempt] },
    }
    for (const user of [of.world.coordinators[0]!, await person('operator')])
      for (const [payment, students] of Object.entries(expected)) {
        const seasonUnitId = of.world.units[0]!.id
        const { data, meta } = await lists(client, user, { payment, seasonUnitId })
        assert.sameMembers(
          data.map(({ id }) => id),
          students.map(({ id }) => id),
          payment
        )
        assert.equal(meta.total, students.length)
      }
    const wrong = await client.get('/api/students?payment=gone').loginAs(of.world.coordinators[0]!)
    wrong.assertStatus(422)
  })

  test('says nothing of payments to whoever may not know of them', async ({ client, assert }) => {
    const of = await payingStudent()
    const [unit] = of.world.units
    const own = await classOf(unit!)
    await of.student.merge({ classId: own.id, collegeId: own.collegeId }).save()
    await unit!.load('unit')
    const teacher = await person('class_teacher', unit!.unit, { classId: own.id })
    for (const user of [teacher, await person('reviewer')]) {
      const { data } = await lists(client, user)
      assert.deepEqual(
        data.map(({ id, payment }) => [id, payment]),
        [[of.student.id, null]]
      )
      assert.isEmpty((await lists(client, user, { payment: 'due' })).data)
    }
  })
})
