import Grant from '#models/people/grant'
import Unit from '#models/people/unit'
import type SchoolClass from '#models/roster/school_class'
import type Student from '#models/roster/student'
import StudentAbsence from '#models/roster/student_absence'
import type User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos, standsIn } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

const MAIN = { round: 'main', reason: 'away' }

test.group('The absences of a class', (group) => {
  group.each.teardown(emptyDatabase)
  let world: World
  let own: SchoolClass
  let students: Student[]
  let teacher: User
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    const [unit] = world.units
    own = await classOf(unit!)
    students = []
    for (const maskedName of ['王*', '李*明', '欧阳*'])
      students.push(
        await studentOf(unit!, { classId: own.id, collegeId: own.collegeId, maskedName })
      )
    teacher = await person('class_teacher', await Unit.findOrFail(unit!.unitId), {
      classId: own.id,
    })
  })

  const ids = (some = students) => some.map(({ id }) => id)
  const post = (client: ApiClient, path: string, body: object, user = teacher) =>
    client.post(`/api/classes/${own.id}/absences${path}`).json(body).loginAs(user).withCsrfToken()
  const open = () => StudentAbsence.query().whereNull('endedAt')

  test('are marked with one reason in one act, and ended in one', async ({ client, assert }) => {
    const marked = await post(client, '', { studentIds: ids(), ...MAIN })
    marked.assertStatus(204)
    assert.deepEqual(
      (await open()).map(({ reason }) => reason),
      ['away', 'away', 'away']
    )
    const entries = db.from('audit_entries').where('action', 'student.absent')
    assert.lengthOf(await entries.where('actor_id', teacher.id), 3)
    const counted = await client
      .get(`/api/season_units/${world.units[0]!.id}/progress`)
      .loginAs(teacher)
    assert.containSubset(counted.body().data, {
      total: { absent: 3, missing: 3 },
      reasons: { away: 3 },
    })
    const ended = await post(client, '/end', { studentIds: ids(), round: 'main' })
    ended.assertStatus(204)
    assert.isEmpty(await open())
  })

  test('are refused for all if one is absent already, is photographed or is not absent: each by name', async ({
    client,
    assert,
  }) => {
    const refused = async (path: string, body: object) => {
      const answer = await post(client, path, body)
      answer.assertStatus(409)
      return answer.body().error
    }
    await post(client, '', { studentIds: ids(students.slice(1, 2)), ...MAIN })
    const twice = await refused('', { studentIds: ids(), ...MAIN })
    assert.containSubset(twice, { type: 'absences_open', names: ['李*明'] })
    assert.include(twice.message, '李*明')
    assert.lengthOf(await open(), 1)
    await photoOf(world, 'awaiting_review', { studentId: students[2]!.id })
    const taken = await refused('', { studentIds: [students[0]!.id, students[2]!.id], ...MAIN })
    assert.containSubset(taken, { type: 'absent_but_captured', names: ['欧阳*'] })
    const present = await refused('/end', { studentIds: ids(students.slice(0, 2)), round: 'main' })
    assert.containSubset(present, { type: 'absences_not_open', names: ['王*'] })
    assert.lengthOf(await open(), 1)
  })

  test('of another class are out of reach, and whoever moved to another class is named to the school', async ({
    client,
    assert,
  }) => {
    const other = await classOf(world.units[0]!, { name: '软件2002' })
    await students[0]!.merge({ classId: other.id }).save()
    const body = { studentIds: ids(), ...MAIN }
    ;(await post(client, '', body)).assertStatus(404)
    const moved = await post(client, '', body, world.coordinators[0]!)
    moved.assertStatus(409)
    assert.containSubset(moved.body().error, { type: 'students_left_class', names: ['王*'] })
    await Grant.query().where('userId', teacher.id).update({ classId: other.id })
    ;(await post(client, '', body)).assertStatus(404)
    assert.isEmpty(await open())
  })

  test('are marked once by two who do it at the same time, and not in a season that is over', async ({
    client,
    assert,
  }) => {
    const body = { studentIds: ids(), ...MAIN }
    const both = await Promise.all([
      post(client, '', body),
      post(client, '', body, world.coordinators[0]!),
    ])
    assert.sameMembers(
      both.map((answer) => answer.status()),
      [204, 409]
    )
    assert.lengthOf(await open(), 3)
    await standsIn(world.units[0]!.id, 'closed')
    ;(await post(client, '/end', { studentIds: ids(), round: 'main' })).assertStatus(409)
    assert.lengthOf(await open(), 3)
  })
})
