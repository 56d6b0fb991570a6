import type { LockKind } from '#domain/locks/lock'
import CaptureLock from '#models/locks/capture_lock'
import type User from '#models/people/user'
import type SchoolClass from '#models/roster/school_class'
import type Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import { anotherSchool } from '#tests/another_school'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos, standsIn } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

/** An hour after the season’s now, and an hour before it. */
const LATER = '2023-03-21T11:00:00+08:00'
const EARLIER = '2023-03-21T09:00:00+08:00'

const CAUSES = { school: 'finding', timed: 'other_failures', cool_down: 'check_failed' } as const

/** A lock of a student as a failure or a reset leaves it; without an end only for the school to end. */
function lockOf(
  { id: studentId, seasonUnitId }: Student,
  kind: LockKind = 'school',
  end = LATER,
  more: Partial<CaptureLock> = {}
) {
  const ends = kind === 'school' ? null : DateTime.fromISO(end)
  const at = { endsAt: ends, endsWall: ends, businessAt: DateTime.fromISO(EARLIER) }
  return CaptureLock.create({ seasonUnitId, studentId, kind, cause: CAUSES[kind], ...at, ...more })
}

test.group('Locks', (group) => {
  let world: World
  let unit: SeasonUnit
  let own: SchoolClass
  let other: SchoolClass
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    unit = world.units[0]!
    own = await classOf(unit)
    other = await classOf(unit, { name: '软件2002' })
  })
  group.teardown(emptyDatabase)

  const studentIn = ({ id: classId, collegeId }: SchoolClass, more: Partial<Student> = {}) =>
    studentOf(unit, { classId, collegeId, ...more })
  const teacherOf = async ({ id: classId }: SchoolClass) => {
    await unit.load('unit')
    return person('class_teacher', unit.unit, { classId })
  }
  const listed = async (client: ApiClient, user: User, query: object = {}) =>
    (await client.get('/api/locks').qs(query).loginAs(user)).body()
  const idsFor = async (client: ApiClient, user: User, query: object = {}) => {
    const { data } = await listed(client, user, query)
    return data.map(({ id }: { id: string }) => id).toSorted()
  }
  const unlock = (client: ApiClient, user: User, locks: { id: string }[], reason = '已当面核实') =>
    client
      .post('/api/locks/ends')
      .json({ ids: locks.map(({ id }) => id), reason })
      .loginAs(user)
      .withCsrfToken()
  const endOf = async ({ id }: CaptureLock) => (await CaptureLock.findOrFail(id)).endedAt

  test('are listed to the own school, to a class teacher of the own class, to the centre of all schools', async ({
    client,
    assert,
  }) => {
    const there = await anotherSchool(world)
    await there.load('unit')
    const [mine, beside] = [
      await lockOf(await studentIn(own)),
      await lockOf(await studentIn(other)),
    ]
    const elsewhere = await lockOf(await studentOf(there))
    const idsOf = (...locks: CaptureLock[]) => locks.map(({ id }) => id).toSorted()
    assert.deepEqual(await idsFor(client, world.coordinators[0]!), idsOf(mine, beside))
    assert.deepEqual(await idsFor(client, await teacherOf(own)), idsOf(mine))
    assert.deepEqual(await idsFor(client, await teacherOf(other)), idsOf(beside))
    assert.deepEqual(
      await idsFor(client, await person('coordinator', there.unit)),
      idsOf(elsewhere)
    )
    for (const role of ['operator', 'centre_admin'] as const)
      assert.deepEqual(await idsFor(client, await person(role)), idsOf(mine, beside, elsewhere))
  })

  test('say whom they stop, since when, why and until when, and name the photo', async ({
    client,
    assert,
  }) => {
    const student = await studentIn(own)
    const photo = await photoOf(world, 'reset', { studentId: student.id })
    await lockOf(student, 'timed', LATER, { photoId: photo.id })
    const { data, meta } = await listed(client, world.coordinators[0]!)
    assert.deepEqual(meta, { next: null, total: 1 })
    assert.containSubset(data[0], {
      ...{ kind: 'timed', cause: 'other_failures', photoId: photo.id, reason: null },
      ...{ begunAt: '2023-03-21T01:00:00.000Z', endsAt: '2023-03-21T03:00:00.000Z' },
      ...{ endedAt: null, unlocker: null, unit: { id: unit.unitId, name: '第1学院' } },
      student: {
        ...{ id: student.id, xh: student.xh, maskedName: '王*', lastFour: '123X' },
        ...{ college: '信息学院', className: '软件2001' },
      },
    })
  })

  test('are asked for by season, by school and by student; those that ended apart from the open ones', async ({
    client,
    assert,
  }) => {
    const [one, two] = [await studentIn(own), await studentIn(own)]
    const [open, over] = [await lockOf(one), await lockOf(two, 'timed', EARLIER)]
    const { centre } = world
    assert.deepEqual(await idsFor(client, centre), [open.id])
    assert.deepEqual(await idsFor(client, centre, { open: false }), [over.id])
    for (const query of [
      { seasonId: world.season.id },
      { seasonUnitId: unit.id },
      { studentId: one.id },
    ])
      assert.deepEqual(await idsFor(client, centre, query), [open.id])
    for (const query of [
      { seasonId: randomUUID() },
      { seasonUnitId: randomUUID() },
      { studentId: two.id },
    ])
      assert.deepEqual(await idsFor(client, centre, query), [])
    const stranger = await teacherOf(other)
    assert.deepEqual(await idsFor(client, stranger, { studentId: one.id }), [])
  })

  test('never have a pause among them, nor can one be ended', async ({ client, assert }) => {
    const pause = await lockOf(await studentIn(own), 'cool_down')
    const [coordinator] = world.coordinators
    for (const open of [true, false])
      assert.deepEqual(await idsFor(client, coordinator!, { open }), [])
    const answer = await unlock(client, coordinator!, [pause])
    assert.deepEqual(answer.body().data, { unlocked: 0, asked: 1 })
    assert.isNull(await endOf(pause))
  })

  test('are ended in bulk, and those that have ended meanwhile are not counted', async ({
    client,
    assert,
  }) => {
    const [coordinator] = world.coordinators
    const open = [
      await lockOf(await studentIn(own)),
      await lockOf(await studentIn(other), 'timed'),
    ] as const
    const over = await lockOf(await studentIn(own), 'timed', EARLIER)
    const sent = [...open, over, { id: randomUUID() }, open[0]]
    const answer = await unlock(client, coordinator!, sent)
    assert.deepEqual(answer.body().data, { unlocked: 2, asked: 4 })
    for (const lock of open) assert.isNotNull(await endOf(lock))
    assert.isNull(await endOf(over))
    const again = await unlock(client, coordinator!, [open[0]])
    assert.deepEqual(again.body().data, { unlocked: 0, asked: 1 })
    const { data } = await listed(client, coordinator!, { open: false })
    const ended = data.find(({ id }: { id: string }) => id === open[0].id)
    assert.containSubset(ended, { reason: '已当面核实', unlocker: coordinator!.name })
  })

  test('are ended by the teacher of the class, and not by one of another class or another school', async ({
    client,
    assert,
  }) => {
    const lock = await lockOf(await studentIn(own))
    const there = await anotherSchool(world)
    await there.load('unit')
    for (const stranger of [await teacherOf(other), await person('coordinator', there.unit)]) {
      const answer = await unlock(client, stranger, [lock])
      assert.deepEqual(answer.body().data, { unlocked: 0, asked: 1 })
    }
    const refused = await unlock(client, await person('reviewer'), [lock])
    refused.assertStatus(403)
    assert.isNull(await endOf(lock))
    const answer = await unlock(client, await teacherOf(own), [lock])
    assert.deepEqual(answer.body().data, { unlocked: 1, asked: 1 })
  })

  test('are not ended without a reason, and the audit says who ended them and why', async ({
    client,
    assert,
  }) => {
    const student = await studentIn(own)
    const lock = await lockOf(student)
    const [coordinator] = world.coordinators
    for (const reason of ['', '   ']) {
      const refused = await unlock(client, coordinator!, [lock], reason)
      refused.assertStatus(422)
    }
    assert.isNull(await endOf(lock))
    await unlock(client, coordinator!, [lock], '眼镜反光，已更换')
    const [entry, ...more] = await db.from('audit_entries').where('action', 'student.unlocked')
    assert.isEmpty(more)
    assert.containSubset(entry, {
      ...{ actor_id: coordinator!.id, subject_type: 'student', subject_id: student.id },
      details: { kind: 'school', cause: 'finding', reason: '眼镜反光，已更换' },
    })
  })

  test('approve nothing when they end', async ({ client, assert }) => {
    const student = await studentIn(own)
    const photo = await photoOf(world, 'reset', { studentId: student.id })
    const lock = await lockOf(student, 'school', LATER, { photoId: photo.id })
    await unlock(client, world.coordinators[0]!, [lock])
    await photo.refresh()
    assert.equal(photo.status, 'reset')
  })

  test('of a season that is over stay as they are', async ({ client, assert }) => {
    const lock = await lockOf(await studentIn(own))
    await standsIn(unit.id, 'closed')
    const answer = await unlock(client, world.coordinators[0]!, [lock])
    assert.deepEqual(answer.body().data, { unlocked: 0, asked: 1 })
    assert.isNull(await endOf(lock))
  })

  test('of a row that turned out to be another student are that student’s', async ({
    client,
    assert,
  }) => {
    const kept = await studentIn(own)
    const merged = await studentIn(other, { mergedInto: kept.id })
    const lock = await lockOf(merged)
    const teacher = await teacherOf(own)
    const { data } = await listed(client, teacher, { studentId: kept.id })
    assert.lengthOf(data, 1)
    assert.containSubset(data[0].student, { id: kept.id, className: '软件2001' })
    const stranger = await unlock(client, await teacherOf(other), [lock])
    assert.deepEqual(stranger.body().data, { unlocked: 0, asked: 1 })
    const answer = await unlock(client, teacher, [lock])
    assert.deepEqual(answer.body().data, { unlocked: 1, asked: 1 })
  })

  test('come in pages, the latest first', async ({ client, assert }) => {
    const locks: CaptureLock[] = []
    for (let number = 0; number < 3; number += 1) locks.push(await lockOf(await studentIn(own)))
    const { centre } = world
    const first = await listed(client, centre, { limit: 2 })
    assert.equal(first.meta.total, 3)
    const rest = await listed(client, centre, { limit: 2, after: first.meta.next })
    assert.isNull(rest.meta.next)
    const found = [...first.data, ...rest.data].map(({ id }) => id)
    assert.sameMembers(
      found,
      locks.map(({ id }) => id)
    )
    assert.lengthOf(found, 3)
  })
})
