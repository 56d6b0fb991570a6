import AuditEntry from '#models/audit/audit_entry'
import OutboxMessage from '#models/letters/outbox_message'
import Grant from '#models/people/grant'
import Unit from '#models/people/unit'
import User from '#models/people/user'
import type SchoolClass from '#models/roster/school_class'
import SeasonUnit from '#models/seasons/season_unit'
import { knownSchool } from '#backend/people/queries/known_school'
import { emptyDatabase } from '#tests/empty_database'
import { seasonOfPhotos } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { classOf } from '#tests/students_fixture'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const UNTIL = '2099-07-01'

test.group('The people of a school’s colleges and classes', (group) => {
  let world: World
  let unit: SeasonUnit
  let coordinator: User
  let own: SchoolClass
  let far: SchoolClass
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    unit = world.units[0]!
    coordinator = world.coordinators[0]!
    own = await classOf(unit)
    const { seasonId, regionId } = unit
    const other = await Unit.create({ code: '20001', name: '远方学院', regionId })
    far = await classOf(await SeasonUnit.create({ seasonId, regionId, unitId: other.id }))
  })
  group.teardown(emptyDatabase)

  const invite = async (client: ApiClient, body: object, by = coordinator) => {
    const someone = { name: '王老师', email: 'wang@example.test', validUntil: UNTIL }
    const sent = client.post('/api/school_people').json({ ...someone, ...body })
    const answer = await sent.loginAs(by).withCsrfToken()
    return answer.body().error?.type ?? answer.status()
  }
  const held = (email: string) =>
    Grant.query()
      .whereIn('user_id', User.query().where({ email }).select('id'))
      .orderBy('role', 'desc')
  const sheet = (client: ApiClient, rows: string[]) =>
    client
      .post('/api/school_people/sheet')
      .fields({ seasonUnitId: unit.id, validUntil: UNTIL })
      .file('file', Buffer.from(['姓名,邮箱,学院,班级', ...rows].join('\n')), { filename: 'a.csv' })
      .loginAs(coordinator)
      .withCsrfToken()

  test('are invited for a class or a college until a last day, by letter', async ({
    client,
    assert,
  }) => {
    assert.equal(await invite(client, { classId: own.id }), 201)
    const [grant] = await held('wang@example.test')
    assert.containSubset(grant!, { role: 'class_teacher', unitId: unit.unitId, classId: own.id })
    assert.equal(grant!.validUntil!.toUTC().toISO(), '2099-07-01T16:00:00.000Z')
    assert.equal(await invite(client, { email: 'li@example.test', collegeId: own.collegeId }), 201)
    const [second] = await held('li@example.test')
    assert.containSubset(second!, { role: 'college', collegeId: own.collegeId, classId: null })
    assert.lengthOf(await OutboxMessage.query().where('template', 'invited'), 2)
    assert.lengthOf(await AuditEntry.query().where('action', 'user.invited'), 2)
  })

  test('are of the own school: colleges and classes of others are unknown', async ({
    client,
    assert,
  }) => {
    assert.equal(await invite(client, { classId: far.id }), 'not_found')
    assert.equal(await invite(client, { collegeId: far.collegeId }), 'not_found')
    assert.equal(await invite(client, {}), 'invalid')
    assert.equal(await invite(client, { classId: own.id, validUntil: undefined }), 'invalid')
    assert.equal(await invite(client, { classId: own.id, validUntil: '2020-01-01' }), 'grant_over')
    const school = await Unit.findOrFail(unit.unitId)
    const teacher = await person('class_teacher', school, { classId: own.id })
    assert.equal(await invite(client, { classId: own.id }, teacher), 'forbidden')
    assert.isEmpty(await held('wang@example.test'))
  })

  test('with an account at this school get the role without a letter; others are refused', async ({
    client,
    assert,
  }) => {
    const { id: second } = await classOf(unit, { name: '软件2002' })
    await invite(client, { classId: own.id })
    assert.equal(await invite(client, { classId: second }), 201)
    assert.equal(await invite(client, { classId: second }), 'grant_held')
    assert.lengthOf(await held('wang@example.test'), 2)
    assert.lengthOf(await OutboxMessage.query().where('template', 'invited'), 1)
    const { email } = await person('operator')
    assert.equal(await invite(client, { classId: own.id, email }), 'email_taken')
  })

  test('are listed to the own coordinator alone, and end at once or after a day', async ({
    client,
    assert,
  }) => {
    const theirs = await person('coordinator', await Unit.findByOrFail({ code: '20001' }))
    await invite(client, { classId: own.id })
    const list = async (by: User, query = '') =>
      (await client.get(`/api/school_people${query}`).loginAs(by)).body().data
    const [shown] = await list(coordinator, `?classId=${own.id}`)
    assert.containSubset(shown, {
      name: '王老师',
      state: 'invited',
      grants: [{ role: 'class_teacher', schoolClass: { name: own.name } }],
    })
    assert.isEmpty(await list(theirs))
    const [grant] = await held('wang@example.test')
    const end = (by: User) =>
      client
        .put(`/api/school_people/${grant!.userId}/grants`)
        .json({ grantId: grant!.id, validUntil: null })
        .loginAs(by)
        .withCsrfToken()
    ;(await end(theirs)).assertStatus(404)
    ;(await end(coordinator)).assertStatus(204)
    assert.isEmpty(await list(coordinator))
    assert.equal((await end(coordinator)).body().error.type, 'grant_ended')
    assert.lengthOf(await AuditEntry.query().where('action', 'user.grant_ended'), 1)
  })

  test('have only roles of colleges and classes ended: not another coordinator', async ({
    client,
  }) => {
    const beside = await person('coordinator', await Unit.findOrFail(unit.unitId))
    const { id: grantId } = await Grant.findByOrFail({ userId: beside.id })
    const end = client
      .put(`/api/school_people/${beside.id}/grants`)
      .json({ grantId, validUntil: null })
    ;(await end.loginAs(coordinator).withCsrfToken()).assertStatus(404)
  })

  test('come by a sheet: a row with a class is its teacher, one without is of the college', async ({
    client,
    assert,
  }) => {
    await classOf(unit, { name: '软件2002' })
    const rows = [
      `王老师,wang@example.test,信息学院,软件2001`,
      '王老师,Wang@example.test,, 软件２００２',
      '李书记,li@example.test,信息 学院,',
    ]
    const answer = await sheet(client, rows)
    answer.assertStatus(201)
    assert.deepEqual(answer.body(), { data: { people: 3 } })
    assert.lengthOf(await held('wang@example.test'), 2)
    assert.containSubset((await held('li@example.test'))[0]!, { role: 'college' })
    assert.lengthOf(await OutboxMessage.query().where('template', 'invited'), 2)
    // The same sheet again changes nothing.
    ;(await sheet(client, rows)).assertStatus(201)
    assert.lengthOf(await held('wang@example.test'), 2)
  })

  test('in a sheet with faults none is invited; each fault says row and column', async ({
    client,
    assert,
  }) => {
    const { email } = await person('operator')
    await classOf(unit, { college: '文学院' })
    const answer = await sheet(client, [
      '王老师,wang@example.test,信息学院,软件2001',
      '王老师,wang@example.test,信息学院,软件2001',
      '李老师,li@example.test,理学院,软件2001',
      '赵老师,zhao@example.test,信息学院,软件2009',
      `钱老师,${email},信息学院,`,
      '孙老师,sun@example.test,,软件2001',
      '周老师,x,,',
    ])
    answer.assertStatus(422)
    const faults = answer
      .body()
      .error.faults.map(
        ({ row, column, type }: { row: number; column: string; type: string }) =>
          `${row} ${column} ${type}`
      )
    assert.deepEqual(faults, [
      '3 邮箱 email_twice',
      '4 学院 college_unknown',
      '5 班级 class_unknown',
      '6 邮箱 email_elsewhere',
      '7 学院 class_of_several',
      '8 学院 cell_empty',
      '8 邮箱 email_unfit',
    ])
    assert.isEmpty(await held('wang@example.test'))
  })

  test('whose account is disabled get no role by a sheet', async ({ client, assert }) => {
    const rows = ['王老师,wang@example.test,信息学院,软件2001']
    ;(await sheet(client, rows)).assertStatus(201)
    await User.query().where('email', 'wang@example.test').update({ disabledAt: DateTime.now() })
    await classOf(unit, { name: '软件2002' })
    const answer = await sheet(client, ['王老师,wang@example.test,信息学院,软件2002'])
    answer.assertStatus(422)
    assert.containSubset(answer.body().error.faults, [
      { row: 2, column: '邮箱', type: 'email_disabled' },
    ])
    assert.lengthOf(await held('wang@example.test'), 1)
  })

  test('are looked up by the addresses of their sheet alone', async ({ assert }) => {
    const { email } = await person('operator')
    const { accounts } = await knownSchool(unit, [email, 'new@example.test', coordinator.email])
    assert.deepEqual([...accounts], [[email, 'elsewhere']])
  })

  test('cannot be class teachers without a class, by the centre’s form either', async ({
    client,
    assert,
  }) => {
    const body = { name: '王老师', email: 'w@example.test', role: 'class_teacher' }
    const sent = client.post('/api/people').json({ ...body, unitId: unit.unitId })
    const answer = await sent.loginAs(world.centre).withCsrfToken()
    assert.equal(answer.body().error.type, 'grant_without_class')
  })
})
