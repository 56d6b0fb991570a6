import { handInPhoto } from '#backend/photos/actions/hand_in_photo'
import { matchPhoto } from '#backend/photos/actions/match_photo'
import { retakePhoto } from '#backend/photos/actions/retake_photo'
import { mergeStudent } from '#backend/photos/merge/merge_student'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { markAbsent } from '#backend/roster/actions/mark_absent'
import type { Actor } from '#domain/season/act_rule'
import Photo from '#models/photos/photo'
import type Student from '#models/roster/student'
import StudentAbsence from '#models/roster/student_absence'
import { expectCounted } from '#tests/counted_students'
import { emptyDatabase } from '#tests/empty_database'
import { AGREED, photoOf, seasonOfPhotos } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import { studentOf } from '#tests/students_fixture'
import { until } from '#tests/until'
import { waitingForLock } from '#tests/waiting_for_lock'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const PASSED = { verdict: 'pass', objectKey: 'photos/00/kept' } as const
const queue = { check: async () => {} } as unknown as PhotoQueue

const loaded = (id: string) =>
  Photo.query()
    .where({ id })
    .preload('seasonUnit', (unit) => unit.preload('season', (season) => season.preload('policy')))
    .firstOrFail()

test.group('A student who is merged into another at the same time', (group) => {
  let world: World
  let gone: Student
  let kept: Student
  let actor: Actor
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    gone = await studentOf(world.units[0]!)
    kept = await studentOf(world.units[0]!)
    actor = { userId: world.coordinators[0]!.id, roles: ['coordinator'] }
  })
  group.teardown(emptyDatabase)

  const merging = () => mergeStudent(gone, kept.id, actor.userId)
  const handingIn = () => {
    const stated = { bytes: Buffer.from('a photo'), studentId: gone.id, ...AGREED }
    return handInPhoto(world.units[0]!, stated, actor.userId, queue)
  }

  /** Starts both, the second while the first has done all but its commit, which waits for a lock. */
  async function during<One, Two>(first: () => Promise<One>, second: () => Promise<Two>) {
    const gate = await db.transaction()
    const lock = 'select pg_advisory_xact_lock(hashtextextended(?, 0))'
    await gate.rawQuery(lock, [world.units[0]!.id])
    const one = first()
    await until(async () => (await waitingForLock()) === 1)
    const two = second()
    await until(async () => (await waitingForLock()) === 2)
    await gate.commit()
    return Promise.all([one, two])
  }

  const ofKept = () => Photo.query().where({ studentId: kept.id })

  test('has a photo that arrives meanwhile as the kept one', async ({ assert }) => {
    const [merged, arrived] = await during(merging, handingIn)
    assert.isTrue(merged.ok && arrived.ok)
    assert.lengthOf(await ofKept(), 1)
    await expectCounted(assert)
  })

  test('brings a photo that arrived just before', async ({ assert }) => {
    const [arrived, merged] = await during(handingIn, merging)
    assert.isTrue(arrived.ok)
    assert.deepEqual(merged, { ok: true, value: { id: kept.id, photos: 1 } })
    assert.lengthOf(await ofKept(), 1)
    await expectCounted(assert)
  })

  test('gets a photo that is matched meanwhile as the kept one', async ({ assert }) => {
    const { id } = await photoOf(world, 'awaiting_review', { ...PASSED, studentId: null })
    const photo = await loaded(id)
    const [merged, matched] = await during(merging, () => matchPhoto(photo, gone.id, actor))
    assert.isTrue(merged.ok)
    assert.deepEqual(matched, { ok: true, value: 'accepted' })
    assert.deepEqual(
      (await ofKept()).map((own) => own.id),
      [id]
    )
    await expectCounted(assert)
  })

  test('brings a photo that was taken again just before', async ({ assert }) => {
    const photo = await loaded((await photoOf(world, 'failed', { studentId: gone.id })).id)
    const again = { bytes: Buffer.from('another'), ...AGREED }
    const [retaken, merged] = await during(() => retakePhoto(photo, again, actor, queue), merging)
    assert.isTrue(retaken.ok)
    assert.deepEqual(merged, { ok: true, value: { id: kept.id, photos: 2 } })
    assert.lengthOf(await ofKept(), 2)
    await expectCounted(assert)
  })

  test('is absent as the kept one', async ({ assert }) => {
    const why = { round: 'main', reason: 'leave' } as const
    const [merged, marked] = await during(merging, () => markAbsent(gone, why, actor.userId))
    assert.isTrue(merged.ok && marked.ok)
    const { studentId } = await StudentAbsence.firstOrFail()
    assert.equal(studentId, kept.id)
    await expectCounted(assert)
  })

  test('is merged once: the second merge finds it merged', async ({ assert }) => {
    const [one, other] = await during(merging, () => mergeStudent(kept, gone.id, actor.userId))
    assert.isTrue(one.ok)
    assert.equal(!other.ok && other.error.type, 'student_merged')
  })
})
