import AuditEntry from '#models/audit/audit_entry'
import College from '#models/roster/college'
import SchoolClass from '#models/roster/school_class'
import Student from '#models/roster/student'
import type User from '#models/people/user'
import Unit from '#models/people/unit'
import SeasonUnit from '#models/seasons/season_unit'
import { emptyDatabase } from '#tests/empty_database'
import { seasonOfPhotos } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

test.group('Colleges and classes', (group) => {
  let world: World
  let unit: SeasonUnit
  let author: User
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    unit = world.units[0]!
    author = world.coordinators[0]!
  })
  group.teardown(emptyDatabase)

  const send = async (
    client: ApiClient,
    method: 'post' | 'put' | 'delete',
    path: string,
    body = {}
  ) => client[method](`/api/${path}`).json(body).loginAs(author).withCsrfToken()
  const read = async (client: ApiClient, path: string) =>
    (await client.get(`/api/${path}`).loginAs(author)).body().data

  test('have a name once, whatever its blanks, widths and cases', async ({ client, assert }) => {
    const seasonUnitId = unit.id
    const make = async (list: string, body: object) => {
      const answer = await send(client, 'post', list, { seasonUnitId, ...body })
      return answer.body().error?.type ?? answer.status()
    }
    assert.equal(await make('colleges', { name: 'CS 学院' }), 201)
    assert.equal(await make('colleges', { name: 'ｃｓ学院' }), 'college_name_taken')
    const { id: collegeId } = await College.firstOrFail()
    assert.equal(await make('classes', { name: '一班', collegeId }), 201)
    assert.equal(await make('classes', { name: ' 一 班', collegeId }), 'class_name_taken')
    // Another college, or none, has classes of its own.
    assert.equal(await make('classes', { name: '一班' }), 201)
    assert.equal(await make('classes', { name: '一班' }), 'class_name_taken')
    assert.equal(await make('colleges', { name: '32010119990101471X' }), 'full_id_sent')
    const entries = await AuditEntry.query().where('actor_id', author.id).orderBy('id')
    const actions = entries.map(({ action }) => action)
    assert.deepEqual(actions, ['college.created', 'class.created', 'class.created'])
  })

  test('of another unit are unknown', async ({ client }) => {
    const { seasonId, regionId } = unit
    const far = await Unit.create({ code: '20001', name: '远方学院', regionId })
    const theirs = await SeasonUnit.create({ seasonId, regionId, unitId: far.id })
    const { id, collegeId } = await classOf(theirs)
    const sent = [
      send(client, 'post', 'classes', { name: '一班', seasonUnitId: theirs.id }),
      send(client, 'post', 'classes', { name: '一班', seasonUnitId: unit.id, collegeId }),
      send(client, 'post', 'colleges', { name: '文学院', seasonUnitId: theirs.id }),
      send(client, 'put', `classes/${id}`, { name: '二班' }),
      send(client, 'delete', `classes/${id}`),
      send(client, 'put', `colleges/${collegeId}`, { name: '文学院', archived: false }),
    ]
    for (const answer of await Promise.all(sent)) answer.assertStatus(404)
  })

  test('show how many students they have, those who left the list not counted', async ({
    client,
    assert,
  }) => {
    const { id: classId, collegeId } = await classOf(unit)
    const own = { classId, collegeId }
    const { id: kept } = await studentOf(unit, own)
    await studentOf(unit, { ...own, xh: '1', xhKey: '1', mergedInto: kept })
    const left = await studentOf(unit, own)
    await left.merge({ delistedAt: DateTime.now() }).save()
    const [college] = await read(client, `colleges?seasonUnitId=${unit.id}`)
    const [schoolClass] = await read(client, `classes?collegeId=${collegeId}`)
    assert.deepEqual([college.heads, schoolClass.heads], [1, 1])
  })

  test('move with their students, and are deleted only when they are empty', async ({
    client,
    assert,
  }) => {
    const { id, collegeId } = await classOf(unit)
    const { collegeId: to, id: empty } = await classOf(unit, { college: '文学院' })
    const student = await studentOf(unit, { classId: id, collegeId })
    const moved = await send(client, 'put', `classes/${id}`, { name: '软件1班', collegeId: to })
    moved.assertStatus(200)
    assert.equal((await Student.findOrFail(student.id)).collegeId, to)
    const entry = await AuditEntry.findByOrFail({ action: 'class.moved' })
    assert.deepEqual(entry.details, { from: collegeId, to, students: 1 })
    const full = await send(client, 'delete', `classes/${id}`)
    assert.containSubset(full.body().error, { type: 'class_not_empty', heads: 1 })
    ;(await send(client, 'delete', `classes/${empty}`)).assertStatus(204)
    assert.isNull(await SchoolClass.find(empty))
  })

  test('a college with classes in a running season is not archived; an archived one takes none', async ({
    client,
    assert,
  }) => {
    const { id, collegeId } = await classOf(unit)
    const name = '信息学院'
    const put = (archived: boolean) =>
      send(client, 'put', `colleges/${collegeId}`, { name, archived })
    assert.equal((await put(true)).body().error.type, 'college_not_empty')
    ;(await send(client, 'delete', `classes/${id}`)).assertStatus(204)
    ;(await put(true)).assertStatus(200)
    const made = { name: '一班', collegeId, seasonUnitId: unit.id }
    const refused = await send(client, 'post', 'classes', made)
    assert.equal(refused.body().error.type, 'college_archived')
    ;(await put(false)).assertStatus(200)
    ;(await send(client, 'post', 'classes', made)).assertStatus(201)
  })

  test('while there is no list, the school says how many graduates it has; the newest counts', async ({
    client,
    assert,
  }) => {
    const path = `season_units/${unit.id}/expectations`
    for (const declaredHeads of [1200, 1180])
      (await send(client, 'post', path, { declaredHeads })).assertStatus(201)
    for (const declaredHeads of [-1, 1.5, 100_001])
      (await send(client, 'post', path, { declaredHeads })).assertStatus(422)
    const declared = (await read(client, path)).map(
      ({ declaredHeads }: { declaredHeads: number }) => declaredHeads
    )
    assert.deepEqual(declared, [1180, 1200])
  })

  test('as soon as there is a list, its number stands beside what was declared', async ({
    client,
    assert,
  }) => {
    const listed = async () => {
      const answer = client.get(`/api/season_units/${unit.id}/expectations`)
      return (await answer.loginAs(author)).body().meta.listed
    }
    assert.equal(await listed(), 0)
    await studentOf(unit, { listPosition: 1 })
    await studentOf(unit, { listPosition: 2, delistedAt: DateTime.now() })
    await studentOf(unit, { listPosition: null })
    assert.equal(await listed(), 1)
  })
})
