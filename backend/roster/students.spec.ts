import AuditEntry from '#models/audit/audit_entry'
import Student from '#models/roster/student'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos, standsIn } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import type User from '#models/people/user'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const FULL_ID = '32010119990101471X'
const sent = { xh: '2019010101', maskedName: '王*', lastFour: '471X' }

test.group('Students of a unit', (group) => {
  let world: World
  let unitId: string
  let author: User
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    unitId = world.units[0]!.id
    author = world.coordinators[0]!
  })
  group.teardown(emptyDatabase)

  const add = (client: ApiClient, body: object, user = author) =>
    client
      .post('/api/students')
      .json({ ...sent, seasonUnitId: unitId, ...body })
      .loginAs(user)
      .withCsrfToken()
  const list = async (client: ApiClient, query = '') =>
    (await client.get(`/api/students?seasonUnitId=${unitId}${query}`).loginAs(author)).body()

  test('are added at the end of the list, each number once however it is typed', async ({
    client,
    assert,
  }) => {
    ;(await add(client, {})).assertStatus(201)
    ;(await add(client, { xh: '2019010102' })).assertStatus(201)
    assert.equal(
      (await add(client, { xh: ' ２０１９０１０１０２ ' })).body().error.type,
      'xh_taken'
    )
    const { data, meta } = await list(client)
    assert.deepEqual(
      data.map(({ xh, listPosition }: Student) => [xh, listPosition]),
      [
        ['2019010101', 1],
        ['2019010102', 2],
      ]
    )
    assert.equal(meta.total, 2)
  })

  test('{field} {value} is refused as {type}, stored and written down nowhere')
    .with([
      { field: 'maskedName', value: '王小明', type: 'full_name_sent' },
      { field: 'maskedName', value: '王小明*', type: 'name_shows_too_much' },
      { field: 'lastFour', value: FULL_ID, type: 'full_id_sent' },
      { field: 'xh', value: FULL_ID, type: 'full_id_sent' },
    ])
    .run(async ({ client, assert }, { field, value, type }) => {
      const { id } = await studentOf(world.units[0]!)
      const before = await Student.findOrFail(id)
      const added = await add(client, { [field]: value })
      const changed = await client
        .put(`/api/students/${id}`)
        .json({ ...sent, [field]: value })
        .loginAs(author)
        .withCsrfToken()
      for (const answer of [added, changed]) {
        answer.assertStatus(422)
        assert.equal(answer.body().error.type, type)
        assert.notInclude(JSON.stringify(answer.body()), value)
      }
      assert.lengthOf(await Student.all(), 1)
      assert.deepEqual((await Student.findOrFail(id)).$attributes, before.$attributes)
      assert.notInclude(JSON.stringify(await AuditEntry.all()), value)
    })

  test('are corrected with an entry of the fields, which has neither number nor name', async ({
    client,
    assert,
  }) => {
    const { id: classId, collegeId } = await classOf(world.units[0]!)
    const { id } = (await add(client, {})).body().data
    const put = client.put(`/api/students/${id}`).json({ ...sent, maskedName: '王*明', classId })
    ;(await put.loginAs(author).withCsrfToken()).assertStatus(200)
    const student = await Student.findOrFail(id)
    // The college is that of the class.
    assert.deepEqual([student.maskedName, student.collegeId], ['王*明', collegeId])
    const entry = await AuditEntry.findByOrFail({ action: 'student.changed' })
    assert.sameMembers(entry.details.fields as string[], ['maskedName', 'collegeId', 'classId'])
    assert.equal(entry.seasonUnitId, unitId)
    const entries = JSON.stringify(await AuditEntry.all())
    for (const word of [sent.xh, '王*', '471X']) assert.notInclude(entries, word)
  })

  test('are paged in the order of the list, by cursors without numbers', async ({
    client,
    assert,
  }) => {
    const unit = world.units[0]!
    const wanted: string[] = []
    for (const [xh, listPosition] of [
      ['S9', 1],
      ['S1', 2],
      ['S5', 3],
      ['S2', null],
      ['S3', null],
    ] as const)
      wanted.push((await studentOf(unit, { xh, xhKey: xh.toLowerCase(), listPosition })).id)
    const seen: string[] = []
    let after = ''
    do {
      const { data, meta } = await list(client, `&limit=2${after && `&after=${after}`}`)
      seen.push(...data.map(({ id }: Student) => id))
      after = meta.next ?? ''
      assert.notMatch(after, /S\d/i)
    } while (after)
    assert.deepEqual(seen, wanted)
  })

  test('are filtered by college, class, origin, and whether they are on the list', async ({
    client,
    assert,
  }) => {
    const unit = world.units[0]!
    const { id: classId, collegeId } = await classOf(unit)
    const one = await studentOf(unit, { classId, collegeId, listPosition: 1 })
    const other = await studentOf(unit, { origin: 'code' })
    const ids = async (query: string) =>
      (await list(client, query)).data.map(({ id }: Student) => id)
    assert.deepEqual(await ids(`&classId=${classId}`), [one.id])
    assert.deepEqual(await ids(`&collegeId=${collegeId}`), [one.id])
    assert.deepEqual(await ids('&origin=code'), [other.id])
    assert.deepEqual(await ids('&listed=true'), [one.id])
    assert.deepEqual(await ids('&listed=false'), [other.id])
    await other.merge({ codedAt: DateTime.now() }).save()
    assert.deepEqual(await ids('&coded=true'), [other.id])
    assert.deepEqual(await ids('&coded=false'), [one.id])
  })

  test('are found by a number, its beginning or the end of the ID number, which are sent in the body', async ({
    client,
    assert,
  }) => {
    const unit = world.units[0]!
    await studentOf(unit, { xh: 'B2019001', xhKey: 'b2019001' })
    await studentOf(unit, { xh: 'B20190012', xhKey: 'b20190012' })
    const search = async (body: object) => {
      const asked = client.post('/api/students/search').json({ seasonUnitId: unitId, ...body })
      return (await asked.loginAs(author).withCsrfToken())
        .body()
        .data.map(({ xh }: { xh: string }) => xh)
    }
    assert.deepEqual(await search({ xh: ' ｂ２０１９００１ ' }), ['B2019001'])
    assert.deepEqual(await search({ xh: 'b2019', prefix: true }), ['B2019001', 'B20190012'])
    assert.deepEqual(await search({ xh: '%', prefix: true }), [])
    await studentOf(unit, { xh: 'C1', xhKey: 'c1', lastFour: '908X' })
    assert.deepEqual(await search({ xh: '908x', prefix: true }), ['C1'])
    assert.deepEqual(await search({ xh: '908x' }), [])
  })

  test('are listed with their state, and by it', async ({ client, assert }) => {
    const unit = world.units[0]!
    const { id: taken } = await studentOf(unit)
    const { id: missing } = await studentOf(unit)
    await photoOf(world, 'accepted', { studentId: taken })
    const statesOf = async (states: string) => {
      const query = `seasonUnitId=${unitId}&limit=200&states=${states}`
      const listed = await client.get(`/api/students?${query}`).loginAs(author)
      listed.assertStatus(200)
      return new Map(
        listed.body().data.map(({ id, state }: { id: string; state: string }) => [id, state])
      )
    }
    const qualified = await statesOf('qualified,awaiting_review')
    assert.equal(qualified.get(taken), 'qualified')
    assert.isFalse(qualified.has(missing))
    assert.equal((await statesOf('not_captured')).get(missing), 'not_captured')
    const wrong = await client.get('/api/students?states=gone').loginAs(author)
    wrong.assertStatus(422)
  })

  test('are absent from a round for one reason, until that is ended', async ({
    client,
    assert,
  }) => {
    const { id } = await studentOf(world.units[0]!)
    const mark = (body: object) =>
      client.post(`/api/students/${id}/absences`).json(body).loginAs(author).withCsrfToken()
    const marked = await mark({ round: 'main', reason: 'enlisted' })
    marked.assertStatus(201)
    const again = await mark({ round: 'main', reason: 'away' })
    assert.equal(again.body().error.type, 'absence_open')
    ;(await mark({ round: 'make_up', reason: 'away' })).assertStatus(201)
    ;(await mark({ round: 'main', reason: '骨折' })).assertStatus(422)
    const end = () =>
      client
        .post(`/api/student_absences/${marked.body().data.id}/end`)
        .loginAs(author)
        .withCsrfToken()
    ;(await end()).assertStatus(204)
    assert.equal((await end()).body().error.type, 'absence_ended')
    const story = (await client.get(`/api/students/${id}`).loginAs(author)).body().data
    assert.deepEqual(
      story.absences.map(({ round }: { round: string }) => round),
      ['make_up']
    )
    assert.lengthOf(story.allAbsences, 2)
  })

  test('of two who mark the same student absent at once, one is told', async ({
    client,
    assert,
  }) => {
    const { id } = await studentOf(world.units[0]!)
    const mark = (user: User) =>
      client
        .post(`/api/students/${id}/absences`)
        .json({ round: 'main', reason: 'leave' })
        .loginAs(user)
        .withCsrfToken()
    const answers = await Promise.all([mark(author), mark(world.centre), mark(author)])
    assert.sameMembers(
      answers.map((answer) => answer.body().error?.type ?? answer.status()),
      [201, 'absence_open', 'absence_open']
    )
  })

  test('of a season that is over do not change', async ({ client, assert }) => {
    const { id } = await studentOf(world.units[0]!)
    await standsIn(unitId, 'closed')
    const put = client.put(`/api/students/${id}`).json(sent).loginAs(author).withCsrfToken()
    const mark = client.post(`/api/students/${id}/absences`).json({ round: 'main', reason: 'away' })
    for (const answer of [
      await add(client, {}),
      await put,
      await mark.loginAs(author).withCsrfToken(),
    ])
      assert.equal(answer.body().error.type, 'wrong_phase')
  })

  test('are the class teacher’s to mark absent, not to correct', async ({ client, assert }) => {
    const unit = world.units[0]!
    const { id: classId, collegeId } = await classOf(unit)
    const { id: besideId } = await classOf(unit, { name: '软件2002' })
    const school = await author.related('grants').query().preload('unit').firstOrFail()
    const teacher = await person('class_teacher', school.unit, { classId })
    const own = await studentOf(unit, { classId, collegeId })
    const beside = await studentOf(unit, { classId: besideId, collegeId })
    const mark = (id: string) =>
      client
        .post(`/api/students/${id}/absences`)
        .json({ round: 'main', reason: 'abroad' })
        .loginAs(teacher)
        .withCsrfToken()
    ;(await mark(own.id)).assertStatus(201)
    ;(await mark(beside.id)).assertStatus(404)
    const put = client.put(`/api/students/${own.id}`).json(sent).loginAs(teacher).withCsrfToken()
    ;(await put).assertStatus(403)
    const story = (await client.get(`/api/students/${own.id}`).loginAs(teacher)).body().data
    // Photos, and who looked at them, are for those who may see photos.
    assert.deepEqual([story.claims, story.looks], [null, null])
  })
})
