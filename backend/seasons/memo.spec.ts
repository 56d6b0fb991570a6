import { act, capturedSeason, person, type World } from '#tests/season_fixture'
import { liveEngine } from '#tests/live_engine'
import { photoOf } from '#tests/live_photos'
import { classOf, studentOf } from '#tests/students_fixture'
import StudentAbsence from '#models/roster/student_absence'
import type Student from '#models/roster/student'
import Memo from '#models/seasons/memo'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

const absent = ({ units, coordinators }: World, { id: studentId }: Student) =>
  StudentAbsence.create({
    ...{ seasonUnitId: units[0]!.id, studentId, authorId: coordinators[0]!.id },
    ...{ round: 'main', reason: 'abroad' },
  })

/** After capture: two are qualified, one was reset and not retaken, one is abroad, and one nobody knows of. */
async function afterCapture(world: World) {
  const [unit] = world.units
  const { id: classId, collegeId } = await classOf(unit!)
  const students: Student[] = []
  for (let count = 0; count < 5; count += 1)
    students.push(await studentOf(unit!, { classId, collegeId }))
  for (const { id: studentId } of students.slice(0, 2))
    await photoOf(world, 'accepted', { studentId })
  await photoOf(world, 'reset', { studentId: students[2]!.id })
  await absent(world, students[3]!)
  return students
}

test.group('The memo of a unit', (group) => {
  const engine = liveEngine(group)
  let world: World
  let students: Student[]
  group.each.setup(async () => {
    world = await capturedSeason(engine.gateway)
    students = await afterCapture(world)
  })

  const path = (part: string) => `/api/season_units/${world.units[0]!.id}/${part}`
  const draw = (client: ApiClient) =>
    client.post(path('memos')).json({}).loginAs(world.coordinators[0]!).withCsrfToken()
  const handIn = (client: ApiClient, body: object) =>
    client
      .post(path('acts/submitMemo'))
      .json({ key: randomUUID(), ...body })
      .loginAs(world.coordinators[0]!)
      .withCsrfToken()

  test('names everybody who is missing by college with a reason, and is drawn once each has one', async ({
    client,
    assert,
  }) => {
    const early = await draw(client)
    early.assertStatus(409)
    assert.containSubset(early.body().error, { type: 'memo_unexplained', count: 1 })
    const read = await client.get(path('memo')).loginAs(world.centre)
    const { people, ...figures } = read.body().data
    assert.containSubset(figures, { isCounted: true, captured: 2, uncaptured: 3, unexplained: 1 })
    assert.deepEqual(figures.byReason, { abroad: 1, reset_not_retaken: 1 })
    for (const one of people)
      assert.containSubset(one, { maskedName: '王*', college: '信息学院', schoolClass: '软件2001' })
    await absent(world, students[4]!)
    const drawn = await draw(client)
    drawn.assertStatus(200)
    assert.containSubset(drawn.body().data.drawn, { captured: 2, uncaptured: 3, step: null })
    assert.lengthOf(await db.from('audit_entries').where('action', 'memo.drawn'), 1)
  })

  test('that has not changed is drawn once, and none is drawn of a season that is over', async ({
    client,
    assert,
  }) => {
    await absent(world, students[4]!)
    const first = (await draw(client)).body().data.drawn
    const [again, other] = await Promise.all([draw(client), draw(client)])
    assert.deepEqual([again.body().data.drawn, other.body().data.drawn], [first, first])
    await StudentAbsence.query().where('studentId', students[4]!.id).update({ reason: 'leave' })
    assert.notEqual((await draw(client)).body().data.drawn.id, first.id)
    assert.lengthOf(await db.from('audit_entries').where('action', 'memo.drawn'), 2)
    await db.from('unit_progress').where('track', 'main').update({ state: 'closed' })
    const refused = await draw(client)
    refused.assertStatus(409)
    assert.equal(refused.body().error.type, 'wrong_phase')
    assert.lengthOf(await Memo.all(), 2)
  })

  test('is handed in with the numbers that the facts have, and only while they have them', async ({
    client,
    assert,
  }) => {
    await absent(world, students[4]!)
    const { drawn } = (await draw(client)).body().data
    const { id: memoId, captured, uncaptured, byReason } = drawn
    const counts = { captured, uncaptured, byReason }
    const typed = await handIn(client, { ...counts, byReason })
    assert.equal(typed.body().error.type, 'memo_required')
    const other = { ...counts, captured: captured + 1, memoId }
    assert.equal((await handIn(client, other)).body().error.type, 'memo_differs')
    const swapped = { ...counts, byReason: { leave: uncaptured }, memoId }
    assert.equal((await handIn(client, swapped)).body().error.type, 'memo_differs')
    // Somebody is photographed after it was drawn.
    await photoOf(world, 'accepted', { studentId: students[4]!.id })
    assert.equal((await handIn(client, { ...counts, memoId })).body().error.type, 'memo_differs')
    assert.isNull((await Memo.findOrFail(memoId)).step)
    const again = (await draw(client)).body().data.drawn
    const right = {
      ...{ memoId: again.id, captured: again.captured, uncaptured: again.uncaptured },
      byReason: again.byReason,
    }
    const done = await handIn(client, right)
    done.assertStatus(200)
    assert.equal((await Memo.findOrFail(again.id)).step, done.body().data.step)
    const shown = (await client.get(path('memo')).loginAs(world.centre)).body().data
    assert.lengthOf(shown.people, 2)
    assert.equal(shown.drawn.step, done.body().data.step)
  })

  test('of another unit or an unknown one is not handed in, and is typed in where nobody is listed', async ({
    client,
    assert,
  }) => {
    const counts = { captured: 3, uncaptured: 2, byReason: { away: 2 } }
    const unknown = await handIn(client, { ...counts, memoId: randomUUID() })
    assert.equal(unknown.body().error.type, 'memo_differs')
    const stranger = await person('finance')
    ;(await client.get(path('memo')).loginAs(stranger)).assertStatus(403)
    const typed = await capturedSeason(engine.gateway)
    const name = 'submitMemo' as const
    const input = { ...counts, documentId: null }
    assert.isNull(await act(engine.gateway, typed.units[0]!, { name, input }))
  })
})
