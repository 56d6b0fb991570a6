import { mergeStudent } from '#backend/photos/merge/merge_student'
import { addStudent } from '#backend/roster/actions/add_student'
import PhotoExemption from '#models/photos/photo_exemption'
import Photo from '#models/photos/photo'
import PhotoClaim from '#models/photos/photo_claim'
import Student from '#models/roster/student'
import StudentAbsence from '#models/roster/student_absence'
import { anotherSchool } from '#tests/another_school'
import { expectCounted } from '#tests/counted_students'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos, standsIn } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

const PASSED = { verdict: 'pass', objectKey: 'photos/00/kept' } as const

test.group('Two rows that turn out to be one student', (group) => {
  let world: World
  let gone: Student
  let kept: Student
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    gone = await studentOf(world.units[0]!, { maskedName: '李*' })
    kept = await studentOf(world.units[0]!)
  })
  group.teardown(emptyDatabase)

  const merge = async (
    client: ApiClient,
    body: object,
    id = gone.id,
    user = world.coordinators[0]!
  ) =>
    (await client.post(`/api/students/${id}/merge`).json(body).loginAs(user).withCsrfToken()).body()
  const absent = (studentId: string, round: 'main' | 'make_up', reason: 'leave' | 'abroad') =>
    StudentAbsence.create({
      ...{ seasonUnitId: world.units[0]!.id, studentId, round, reason },
      authorId: world.coordinators[0]!.id,
    })

  test('become the one that is kept, with every photo by a claim, and counted once', async ({
    client,
    assert,
  }) => {
    const photo = await photoOf(world, 'accepted', { ...PASSED, studentId: gone.id })
    const failed = await photoOf(world, 'failed', { studentId: gone.id })
    const { data } = await merge(client, { into: kept.id })
    assert.deepEqual(data, { id: kept.id, photos: 2 })
    const claims = await PhotoClaim.query().where({ why: 'merged', toStudent: kept.id })
    assert.sameMembers(
      claims.map(({ photoId }) => photoId),
      [photo.id, failed.id]
    )
    const { status, studentId, firstStudentId } = await Photo.findOrFail(photo.id)
    assert.deepEqual([status, studentId, firstStudentId], ['accepted', kept.id, gone.id])
    const read = await client.get(`/api/photos/${photo.id}`).loginAs(world.centre)
    assert.equal(read.body().data.person.failures, 1)
    const [entry, ...others] = await db.from('audit_entries').where({ action: 'student.merged' })
    assert.isEmpty(others)
    assert.deepEqual([entry.subject_id, entry.details], [kept.id, { from: gone.id, photos: 2 }])
    await expectCounted(assert)
    const [{ sum }] = await db.from('student_counts').where('round', 'main').sum('expected')
    assert.equal(Number(sum), 1)
  })

  test('keep one accepted photo of a round: that of the merged student waits for a reviewer', async ({
    client,
    assert,
  }) => {
    const stays = await photoOf(world, 'accepted', { ...PASSED, studentId: kept.id })
    const second = await photoOf(world, 'accepted', { ...PASSED, studentId: gone.id })
    await merge(client, { into: kept.id })
    assert.equal((await Photo.findOrFail(stays.id)).status, 'accepted')
    const { status, studentId } = await Photo.findOrFail(second.id)
    assert.deepEqual([status, studentId], ['awaiting_review', kept.id])
    await expectCounted(assert)
  })

  test('take college, class and place of whoever is on the list, and the absences of both, of which the kept one’s stands', async ({
    client,
    assert,
  }) => {
    const { id: classId, collegeId } = await classOf(world.units[0]!)
    await gone.merge({ classId, collegeId, listPosition: 7 }).save()
    const stands = await absent(kept.id, 'main', 'abroad')
    const ended = await absent(gone.id, 'main', 'leave')
    const brought = await absent(gone.id, 'make_up', 'leave')
    await merge(client, { into: kept.id })
    await kept.refresh()
    assert.deepEqual([kept.classId, kept.collegeId, kept.listPosition], [classId, collegeId, 7])
    const open = await StudentAbsence.query().where({ studentId: kept.id }).whereNull('ended_at')
    assert.sameMembers(
      open.map(({ id }) => id),
      [stands.id, brought.id]
    )
    assert.equal((await StudentAbsence.findOrFail(ended.id)).studentId, kept.id)
    await expectCounted(assert)
  })

  test('have one exemption, of whichever had it', async ({ client, assert }) => {
    const of = { seasonUnitId: world.units[0]!.id, studentId: gone.id, rule: 'PR22' } as const
    const { id } = await PhotoExemption.create({
      ...of,
      ground: 'medical',
      reason: '证明',
      allowedBy: world.centre.id,
    })
    await merge(client, { into: kept.id })
    assert.equal((await PhotoExemption.findOrFail(id)).studentId, kept.id)
  })

  test('are found by both numbers, and neither number is given to another student', async ({
    client,
    assert,
  }) => {
    const third = await studentOf(world.units[0]!)
    await merge(client, { into: kept.id })
    await merge(client, { into: third.id }, kept.id)
    const [unit] = world.units
    const { data } = (
      await client
        .post(`/api/season_units/${unit!.id}/students/resolve`)
        .json({ numbers: [gone.xh, kept.xh, third.xh] })
        .loginAs(world.coordinators[0]!)
        .withCsrfToken()
    ).body()
    assert.deepEqual(
      data.map(({ student }: { student: { id: string } }) => student?.id),
      [third.id, third.id, third.id]
    )
    const search = async (prefix: boolean) => {
      const asked = { xh: gone.xh, prefix, seasonUnitId: unit!.id }
      const sent = client.post('/api/students/search').json(asked)
      return (await sent.loginAs(world.coordinators[0]!).withCsrfToken()).body().data
    }
    for (const prefix of [true, false])
      assert.deepEqual(
        (await search(prefix)).map(({ id }: { id: string }) => id),
        [third.id]
      )
    const place = { classId: null, collegeId: null }
    const sent = { xh: gone.xh!, maskedName: '王*', lastFour: '123X', ...place }
    const added = await addStudent(unit!.id, sent, world.centre.id)
    assert.equal(!added.ok && added.error.type, 'xh_taken')
    await gone.refresh()
    assert.equal(gone.mergedInto, third.id)
  })

  test('are not merged when the last four differ or are unknown, twice, across schools, or after the season', async ({
    client,
    assert,
  }) => {
    const unit = world.units[0]!
    const fault = async (body: object, id = gone.id) =>
      (await merge(client, body, id)).error?.type ?? 'merged'
    const other = await studentOf(unit, { lastFour: '0001' })
    const legacy = {
      origin: 'legacy',
      xh: null,
      xhKey: null,
      lastFour: null,
      maskedName: null,
    } as const
    const nameless = await studentOf(unit, legacy)
    assert.equal(await fault({ into: other.id }), 'students_differ')
    assert.equal(await fault({ into: nameless.id }), 'students_differ')
    assert.equal(await fault({ into: kept.id }, nameless.id), 'students_differ')
    assert.equal(await fault({ into: gone.id }), 'merge_into_self')
    const elsewhere = await studentOf(await anotherSchool(world))
    assert.equal(await fault({ into: elsewhere.id }), 'student_unknown')
    assert.equal(await fault({ into: kept.id }, elsewhere.id), 'not_found')
    assert.equal(await fault({ into: kept.id }), 'merged')
    assert.equal(await fault({ into: kept.id }), 'not_found')
    const again = await mergeStudent(other, gone.id, world.centre.id)
    assert.equal(!again.ok && again.error.type, 'student_merged')
    await standsIn(unit.id, 'closed')
    assert.equal(await fault({ into: kept.id }, other.id), 'wrong_phase')
    assert.lengthOf(await Student.query().whereNotNull('merged_into'), 1)
  })
})
