import { handInPhoto } from '#backend/photos/actions/hand_in_photo'
import type { ReceivedPhoto } from '#backend/photos/actions/receive_upload'
import { retakePhoto } from '#backend/photos/actions/retake_photo'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { markAbsent } from '#backend/roster/actions/mark_absent'
import type { Result } from '#domain/result'
import Photo from '#models/photos/photo'
import PhotoClaim from '#models/photos/photo_claim'
import type Student from '#models/roster/student'
import StudentAbsence from '#models/roster/student_absence'
import SeasonUnit from '#models/seasons/season_unit'
import { expectCounted } from '#tests/counted_students'
import { emptyDatabase } from '#tests/empty_database'
import { AGREED, photoOf, seasonOfPhotos } from '#tests/live_photos'
import { mergeStudents } from '#tests/merge_students'
import type { World } from '#tests/season_fixture'
import { studentOf } from '#tests/students_fixture'
import { until } from '#tests/until'
import { waitingForLock } from '#tests/waiting_for_lock'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { createHash } from 'node:crypto'

type Received = Result<ReceivedPhoto, { type: string }>

/** Keeps new photos where they are: nobody judges them here. */
const stillQueue = { check: async () => {} } as unknown as PhotoQueue

const bytes = Buffer.from('a photo')
const DIGEST = createHash('sha256').update(bytes).digest('hex')

test.group('A photo that arrives while its student is merged', (group) => {
  let world: World
  let from: Student
  let into: Student
  group.each.setup(async () => {
    world = await seasonOfPhotos()
    from = await studentOf(world.units[0]!)
    into = await studentOf(world.units[0]!)
    await photoOf(world, 'failed', { studentId: from.id })
  })
  group.teardown(emptyDatabase)

  const authorId = () => world.coordinators[0]!.id
  const unitOf = () =>
    SeasonUnit.query()
      .where('id', world.units[0]!.id)
      .preload('season', (season) => season.preload('policy'))
      .firstOrFail()

  const handIn = async (): Promise<Received> =>
    handInPhoto(await unitOf(), { bytes, studentId: from.id, ...AGREED }, authorId(), stillQueue)

  async function retake(): Promise<Received> {
    const failed = await Photo.findByOrFail({ studentId: from.id })
    await failed.load('seasonUnit', (unit) =>
      unit.preload('season', (season) => season.preload('policy'))
    )
    const actor = { userId: authorId(), roles: ['coordinator'] } as const
    return retakePhoto(failed, { bytes, ...AGREED }, actor as never, stillQueue)
  }

  /** Commits as soon as `work` waits for the transaction, or is done without having waited. */
  async function whileOpen<T>(trx: { commit: () => Promise<unknown> }, work: Promise<T>) {
    let isDone = false
    const working = work.finally(() => (isDone = true))
    await until(async () => isDone || (await waitingForLock()) > 0)
    await trx.commit()
    return working
  }

  const merging = async () => {
    const trx = await db.transaction()
    await mergeStudents(from, into, authorId(), trx)
    return trx
  }

  test('is theirs whom the student becomes: {name}')
    .with([
      { name: 'handed in', arrive: handIn },
      { name: 'as a retake', arrive: retake },
    ])
    .run(async ({ assert }, { arrive }) => {
      const received = await whileOpen(await merging(), arrive())
      if (!received.ok) throw new Error(received.error.type)
      assert.equal((await Photo.findOrFail(received.value.id)).studentId, into.id)
      assert.isNull(await Photo.findBy({ studentId: from.id }))
      await expectCounted(assert)
    })

  test('first is found by the merge, which waits for it', async ({ assert }) => {
    const gate = await db.transaction()
    await gate.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [DIGEST])
    const arriving = handIn()
    await until(async () => (await waitingForLock()) === 1)
    const merged = db.transaction((trx) => mergeStudents(from, into, authorId(), trx))
    await until(async () => (await waitingForLock()) === 2)
    await gate.commit()
    const [received] = await Promise.all([arriving, merged])
    if (!received.ok) throw new Error(received.error.type)
    const { id } = received.value
    assert.equal((await Photo.findOrFail(id)).studentId, into.id)
    const [claim] = await PhotoClaim.query().where({ photoId: id })
    assert.containSubset(claim, { fromStudent: from.id, toStudent: into.id, why: 'merged' })
    await expectCounted(assert)
  })

  test('leaves an absence of the same moment with them as well', async ({ assert }) => {
    const absence = { round: 'main', reason: 'leave' } as const
    const marked = await whileOpen(await merging(), markAbsent(from, absence, authorId()))
    assert.isTrue(marked.ok)
    assert.equal((await StudentAbsence.firstOrFail()).studentId, into.id)
    await expectCounted(assert)
  })
})
