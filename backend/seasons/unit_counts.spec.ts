import { inStates, studentStates } from '#backend/roster/queries/student_states'
import { MISSING_STATES, STUDENT_STATES } from '#domain/counts/student_state'
import Grant from '#models/people/grant'
import Unit from '#models/people/unit'
import Student from '#models/roster/student'
import UnitExpectation from '#models/roster/unit_expectation'
import type User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { classOf, studentsOf } from '#tests/students_fixture'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

/** Two colleges with a class each: of the first one is qualified, one awaits review; of the second none. */
async function twoColleges() {
  const world = await seasonOfPhotos()
  const [unit] = world.units
  const one = await classOf(unit!)
  const other = await classOf(unit!, { college: '文学院', name: '中文2001' })
  const students = await studentsOf(unit!, [one, one, one, other])
  await photoOf(world, 'accepted', { studentId: students[0]!.id })
  await photoOf(world, 'awaiting_review', { studentId: students[1]!.id })
  await photoOf(world, 'failed', { studentId: students[3]!.id })
  return { world, students, one, other }
}

const progressOf = async (client: ApiClient, { units }: World, user: User) => {
  const answer = await client.get(`/api/season_units/${units[0]!.id}/progress`).loginAs(user)
  answer.assertStatus(200)
  return answer.body().data
}

const namesIn = (parts: { name: string }[]) => parts.map(({ name }) => name)

async function granted(role: 'college' | 'class_teacher', world: World, part: Partial<Grant>) {
  const user = await person('coordinator', await Unit.findOrFail(world.units[0]!.unitId))
  await Grant.query().where('userId', user.id).delete()
  await Grant.create({ userId: user.id, role, unitId: world.units[0]!.unitId, ...part })
  return user
}

test.group('The progress of a unit', (group) => {
  group.each.teardown(emptyDatabase)

  test('counts a school by college and class, and the board shows the same', async ({
    client,
    assert,
  }) => {
    const { world } = await twoColleges()
    const progress = await progressOf(client, world, world.coordinators[0]!)
    const figures = { expected: 4, captured: 2, qualified: 1, awaiting: 1, missing: 2 }
    assert.containSubset(progress.total, { expectedBy: 'list', ...figures })
    assert.sameMembers(namesIn(progress.colleges), ['信息学院', '文学院'])
    assert.sameMembers(namesIn(progress.classes), ['软件2001', '中文2001'])
    assert.containSubset(
      progress.colleges.find(({ name }: { name: string }) => name === '文学院'),
      { expected: 1, captured: 0, toRetake: 1, missing: 1 }
    )
    assert.lengthOf(progress.days, 1)
    const board = await client.get('/api/season_units').loginAs(world.centre)
    assert.deepEqual(board.body().data[0].counts, progress.total)
  })

  test('shows people of a college and class teachers theirs, and no day of the whole unit', async ({
    client,
    assert,
  }) => {
    const { world, one, other } = await twoColleges()
    const college = await granted('college', world, { collegeId: one.collegeId })
    const teacher = await granted('class_teacher', world, { classId: other.id })
    const ofCollege = await progressOf(client, world, college)
    assert.containSubset(ofCollege.total, { expected: 3, captured: 2, missing: 1 })
    assert.deepEqual(namesIn(ofCollege.colleges), ['信息学院'])
    const ofClass = await progressOf(client, world, teacher)
    assert.containSubset(ofClass.total, { expected: 1, captured: 0, missing: 1 })
    assert.deepEqual(namesIn(ofClass.classes), ['中文2001'])
    for (const { days } of [ofCollege, ofClass]) assert.isEmpty(days)
    const board = await client.get('/api/season_units').loginAs(teacher)
    assert.deepEqual(board.body().data[0].counts, ofClass.total)
  })

  test('expects as many as the school declares while it has no list, and says when nobody knows', async ({
    client,
    assert,
  }) => {
    const { world } = await twoColleges()
    await Student.query().update({ origin: 'code' })
    const [coordinator] = world.coordinators
    const unknown = await progressOf(client, world, coordinator!)
    assert.containSubset(unknown.total, { expectedBy: 'unknown', expected: null, missing: null })
    const own = { seasonUnitId: world.units[0]!.id, authorId: coordinator!.id }
    await UnitExpectation.create({ ...own, declaredHeads: 30 })
    await UnitExpectation.create({
      ...own,
      declaredHeads: 40,
      recordedAt: DateTime.now().plus({ minutes: 1 }),
    })
    const declared = await progressOf(client, world, coordinator!)
    assert.containSubset(declared.total, { expectedBy: 'declared', expected: 40, missing: 38 })
  })

  test('has a list behind each number: as many students are in its states', async ({
    client,
    assert,
  }) => {
    const { world, students } = await twoColleges()
    const { total } = await progressOf(client, world, world.centre)
    const listed = async (states: readonly (typeof STUDENT_STATES)[number][]) =>
      (await inStates(states)(Student.query())).length
    assert.equal(await listed(MISSING_STATES), total.missing)
    assert.equal(await listed(['qualified']), total.qualified)
    assert.equal(await listed(['being_checked', 'awaiting_review']), total.awaiting)
    assert.equal(await listed(STUDENT_STATES), total.expected)
    const states = await studentStates(students.map(({ id }) => id))
    assert.deepEqual(
      students.map(({ id }) => states.get(id)!.state),
      ['qualified', 'awaiting_review', 'not_captured', 'to_retake']
    )
  })
})
