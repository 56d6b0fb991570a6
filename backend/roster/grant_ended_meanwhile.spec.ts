import type Student from '#models/roster/student'
import StudentAbsence from '#models/roster/student_absence'
import type User from '#models/people/user'
import { expectCounted } from '#tests/counted_students'
import { emptyDatabase } from '#tests/empty_database'
import { seasonOfPhotos } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import { until } from '#tests/until'
import { waitingForLock } from '#tests/waiting_for_lock'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

test.group('A class teacher whose grant ends in the middle', (group) => {
  let world: World
  let teacher: User
  let students: Student[]
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    const [unit] = world.units
    const { id: classId, collegeId } = await classOf(unit!)
    const school = await world.coordinators[0]!.related('grants').query().preload('unit')
    teacher = await person('class_teacher', school[0]!.unit, { classId })
    students = []
    for (const listPosition of [1, 2, 3])
      students.push(await studentOf(unit!, { classId, collegeId, listPosition }))
  })
  group.teardown(emptyDatabase)

  const mark = (client: ApiClient, { id }: Student) =>
    client
      .post(`/api/students/${id}/absences`)
      .json({ round: 'main', reason: 'leave' })
      .loginAs(teacher)
      .withCsrfToken()

  async function endGrant(client: ApiClient) {
    const [grant] = await teacher.related('grants').query()
    const ended = await client
      .put(`/api/school_people/${teacher.id}/grants`)
      .json({ grantId: grant!.id, validUntil: null })
      .loginAs(world.coordinators[0]!)
      .withCsrfToken()
    ended.assertStatus(204)
  }

  test('of their class sees and marks nobody from the next request on; what was marked stays', async ({
    client,
    assert,
  }) => {
    const page = (after = '') =>
      client
        .get(`/api/students?seasonUnitId=${world.units[0]!.id}&limit=2${after}`)
        .loginAs(teacher)
    const first = (await page()).body()
    assert.lengthOf(first.data, 2)
    ;(await mark(client, students[0]!)).assertStatus(201)
    // The second was let in, and waits for its student when the grant ends.
    const holding = await db.transaction()
    await holding.from('students').where('id', students[1]!.id).forUpdate().select('id')
    const marking = mark(client, students[1]!).then((answer) => answer.status())
    await until(async () => (await waitingForLock()) === 1)
    await endGrant(client)
    await expectCounted(assert, 'ended')
    await holding.commit()
    assert.equal(await marking, 201)
    ;(await mark(client, students[2]!)).assertStatus(403)
    ;(await page(`&after=${first.meta.next}`)).assertStatus(403)
    const absences = await StudentAbsence.query().orderBy('recordedAt')
    assert.deepEqual(
      absences.map(({ studentId, endedAt }) => [studentId, endedAt]),
      [
        [students[0]!.id, null],
        [students[1]!.id, null],
      ]
    )
    await expectCounted(assert, 'marked')
  })
})
