import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { paymentStanding } from '#backend/payments/queries/payment_standing'
import { MOST_WAIVED } from '#domain/money/codes'
import PaymentWaiver from '#models/payments/payment_waiver'
import type User from '#models/people/user'
import type Student from '#models/roster/student'
import StudentAbsence from '#models/roster/student_absence'
import { anotherSchool } from '#tests/another_school'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, standsIn } from '#tests/live_photos'
import { livePayments, ordered, payingStudent, type PayingStudent } from '#tests/payments'
import { person } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

const DEFER = { kind: 'deferred', reason: 'paid_elsewhere' }

interface Sent {
  user?: User
  kind?: string | null
  reason?: string | null
  note?: string
}

const standing = ({ id }: { id: string }) => runAs(EVERYBODY, () => paymentStanding(id))

test.group('Many students whom the school lets submit without paying', (group) => {
  const live = livePayments(group)
  let of: PayingStudent
  let coordinator: User
  group.each.setup(async () => {
    of = await payingStudent()
    coordinator = of.world.coordinators[0]!
  })
  group.teardown(emptyDatabase)

  const another = (more: Partial<Student> = {}) => studentOf(of.world.units[0]!, more)
  const idsOf = (students: readonly { id: string }[]) => students.map(({ id }) => id)
  const sends = (client: ApiClient, path: string, body: object, user: User) =>
    client.post(`/api/payment_waivers${path}`).json(body).loginAs(user).withCsrfToken()
  const waives = (
    client: ApiClient,
    students: readonly { id: string }[],
    { user = coordinator, ...sent }: Sent = {}
  ) => sends(client, '', { studentIds: idsOf(students), ...DEFER, ...sent }, user)
  const ends = (client: ApiClient, students: { id: string }[], kind = 'deferred') =>
    sends(client, '/ends', { studentIds: idsOf(students), kind }, coordinator)
  const left = ({ id: studentId }: { id: string }, why: string) => ({ studentId, why })
  const audited = (action: string) =>
    db.from('audit_entries').where({ action }).orderBy('id').select('subject_id', 'details')

  /** Somebody of the same school whose order is paid. */
  async function paid() {
    const student = await another()
    const photo = await photoOf(of.world, 'awaiting_review', { studentId: student.id })
    const { order } = await ordered({ student, photo }, live.gateway)
    await live.local.pay(order.outTradeNo)
    return student
  }

  async function droppedOut() {
    const student = await another()
    const { id: studentId, seasonUnitId } = student
    const absence = { round: 'main', reason: 'withdrawn', authorId: coordinator.id } as const
    await StudentAbsence.create({ seasonUnitId, studentId, ...absence })
    return student
  }

  test('are recorded one by one, and of the others the report says why not', async ({
    client,
    assert,
  }) => {
    const { order } = await ordered(of, live.gateway)
    const [before, has, gone] = [await another(), await paid(), await droppedOut()]
    await waives(client, [before], { kind: 'exempt' })
    const submitted = live.submits.submitted.length
    const fresh = await another()
    const nobody = { id: randomUUID() }
    const sent = [of.student, before, has, gone, fresh, nobody, fresh]
    const answer = await waives(client, sent)
    answer.assertStatus(200)
    const { data } = answer.body()
    assert.deepEqual([data.done, data.asked], [2, 6])
    assert.sameDeepMembers(data.left, [
      left(before, 'waiver_open'),
      left(has, 'already_paid'),
      left(gone, 'dropped_out'),
      left(nobody, 'not_found'),
    ])
    for (const student of [of.student, fresh])
      assert.equal((await standing(student)).kind, 'deferred')
    assert.deepEqual(
      idsOf(live.submits.submitted.slice(submitted)),
      [order.id],
      'the photo that waits is submitted with it'
    )
    const written = await audited('student.payment_waived')
    assert.sameMembers(
      written.map(({ subject_id: id }) => id),
      idsOf([before, of.student, fresh])
    )
    assert.deepEqual(written.at(-1)!.details, DEFER)
  })

  test('are waived once, however often it is asked for and by how many at once', async ({
    client,
    assert,
  }) => {
    const students = [of.student, await another(), await another()]
    const reports = await Promise.all([1, 2].map(() => waives(client, students)))
    const done = reports.map((report) => report.body().data.done)
    assert.equal(done[0] + done[1], 3)
    const { data } = (await waives(client, students)).body()
    assert.equal(data.done, 0)
    assert.sameDeepMembers(
      data.left,
      students.map((student) => left(student, 'waiver_open'))
    )
    assert.lengthOf(await PaymentWaiver.all(), 3)
    assert.lengthOf(await audited('student.payment_waived'), 3)
  })

  test('have a reason, and a note where the reason says nothing, sealed for each', async ({
    client,
    assert,
  }) => {
    const students = [of.student, await another()]
    for (const wrong of [{ kind: null }, { reason: null }, { reason: 'other' }])
      (await waives(client, students, wrong)).assertStatus(422)
    ;(await waives(client, [])).assertStatus(422)
    const tooMany = Array.from({ length: MOST_WAIVED + 1 }, () => ({ id: randomUUID() }))
    ;(await waives(client, tooMany)).assertStatus(422)
    assert.isEmpty(await PaymentWaiver.all())
    const note = '全班由学院代缴'
    const { data } = (await waives(client, students, { reason: 'other', note })).body()
    assert.equal(data.done, 2)
    const notes = (await PaymentWaiver.all()).map(({ sealedNote }) => sealedNote)
    assert.lengthOf(new Set(notes), 2)
    for (const sealed of notes) assert.notInclude(sealed, '代缴')
    const answer = await client.get(`/api/students/${of.student.id}/payment`).loginAs(coordinator)
    assert.equal(answer.body().data.waivers[0].note, note)
  })

  test('of another school are not found, and nothing is said of them', async ({
    client,
    assert,
  }) => {
    const there = await anotherSchool(of.world)
    await there.load('unit')
    const stranger = await studentOf(there)
    const { data } = (await waives(client, [of.student, stranger])).body()
    assert.deepEqual(data, { done: 1, asked: 2, left: [left(stranger, 'not_found')] })
    const ended = (await ends(client, [stranger])).body()
    assert.deepEqual(ended.data.left, [left(stranger, 'not_found')])
    const own = await person('coordinator', there.unit)
    const theirs = (await waives(client, [of.student], { user: own })).body()
    assert.deepEqual(theirs.data.left, [left(of.student, 'not_found')])
    const centre = await waives(client, [of.student], { user: await person('operator') })
    assert.deepEqual(centre.body().data.left, [left(of.student, 'waiver_open')])
  })

  test('are no matter of a class teacher, of reviewers or of finance', async ({ client }) => {
    const own = await classOf(of.world.units[0]!)
    await of.world.units[0]!.load('unit')
    const teacher = await person('class_teacher', of.world.units[0]!.unit, { classId: own.id })
    const student = await another({ classId: own.id, collegeId: own.collegeId })
    for (const user of [teacher, await person('reviewer'), await person('finance')]) {
      ;(await waives(client, [student], { user })).assertStatus(403)
      const sent = { studentIds: [student.id], kind: 'deferred' }
      ;(await sends(client, '/ends', sent, user)).assertStatus(403)
    }
  })

  test('stay as they are where the season is over, or the school pays for all', async ({
    client,
    assert,
  }) => {
    await waives(client, [of.student])
    await standsIn(of.world.units[0]!.id, 'closed')
    const other = await another()
    const { data } = (await waives(client, [other])).body()
    assert.deepEqual(data, { done: 0, asked: 1, left: [left(other, 'wrong_phase')] })
    const kept = (await ends(client, [of.student])).body()
    assert.deepEqual(kept.data.left, [left(of.student, 'wrong_phase')])
    const school = await payingStudent({ payers: ['school'] })
    const user = school.world.coordinators[0]!
    const theirs = (await waives(client, [school.student], { user })).body()
    assert.deepEqual(theirs.data.left, [left(school.student, 'school_pays')])
  })

  test('pay again when their deferrals end, and exemptions are not ended with them', async ({
    client,
    assert,
  }) => {
    const [deferred, exempt, neither] = [of.student, await another(), await another()]
    await waives(client, [deferred])
    await waives(client, [exempt], { kind: 'exempt' })
    const { data } = (await ends(client, [deferred, exempt, neither])).body()
    assert.deepEqual([data.done, data.asked], [1, 3])
    assert.sameDeepMembers(data.left, [left(exempt, 'not_waived'), left(neither, 'not_waived')])
    assert.equal((await standing(deferred)).kind, 'due')
    assert.equal((await standing(exempt)).kind, 'exempt')
    const again = (await ends(client, [deferred])).body()
    assert.deepEqual(again.data.left, [left(deferred, 'not_waived')])
    assert.equal((await ends(client, [exempt], 'exempt')).body().data.done, 1)
    assert.lengthOf(await audited('student.payment_waiver_ended'), 2)
  })

  test('are recorded though one of them fails, and the report names that one', async ({
    client,
    assert,
  }) => {
    await ordered(of, live.gateway)
    const other = await another()
    live.submits.isFailing = true
    const { data } = (await waives(client, [of.student, other])).body()
    assert.deepEqual(data, { done: 1, asked: 2, left: [left(of.student, 'failed')] })
    assert.equal((await standing(of.student)).kind, 'due')
    live.submits.isFailing = false
    assert.equal((await waives(client, [of.student, other])).body().data.done, 1)
  })
})
