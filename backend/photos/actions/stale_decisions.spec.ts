import { appealPhoto } from '#backend/photos/actions/appeal_photo'
import { decidePhoto } from '#backend/photos/actions/decide_photo'
import { recordCheck } from '#backend/photos/actions/record_check'
import { retakePhoto } from '#backend/photos/actions/retake_photo'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { Viewer } from '#backend/identity/viewer'
import { CONSENT_TODAY } from '#domain/photos/consent'
import type { Role } from '#domain/season/codes'
import type { Actor } from '#domain/season/act_rule'
import Photo from '#models/photos/photo'
import type User from '#models/people/user'
import { seasonOfPhotos } from '#tests/live_photos'
import { emptyDatabase } from '#tests/empty_database'
import { person, type World } from '#tests/season_fixture'
import { studentOf } from '#tests/students_fixture'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'

async function photo({ units, coordinators }: World, values: Partial<Photo> = {}) {
  const { studentId = (await studentOf(units[0]!)).id } = values
  const created = await Photo.create({
    seasonUnitId: units[0]!.id,
    round: 'main',
    authorId: coordinators[0]!.id,
    rawDigest: randomUUID(),
    businessAt: DateTime.now(),
    studentId,
    objectKey: 'photos/x',
    status: 'awaiting_review',
    verdict: 'warn',
    ...values,
  })
  await created.load('seasonUnit', (unit) => unit.preload('season', (of) => of.preload('policy')))
  return created
}

const AGREED = { consentVersion: CONSENT_TODAY.school }

const actor = ({ id: userId }: User, role: Role): Actor => ({ userId, roles: [role] })

const change = (id: string, values: object) => db.from('photos').where({ id }).update(values)
const statusOf = async ({ id }: Photo) => (await Photo.findOrFail(id)).status

test.group('A photo that changed after it was read', (group) => {
  group.teardown(emptyDatabase)

  test('is not accepted if its student was set since and has another accepted photo', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const reviewer = await person('reviewer')
    const read = await photo(world)
    const { id: studentId } = await studentOf(world.units[0]!)
    await photo(world, { status: 'accepted', studentId })
    await change(read.id, { student_id: studentId })
    const decided = await decidePhoto(read, { decision: 'approve' }, actor(reviewer, 'reviewer'))
    assert.deepEqual(decided, { ok: false, error: { type: 'other_accepted' } })
    assert.equal(await statusOf(read), 'awaiting_review')
  })

  test('waits for a reviewer if its student got an accepted photo during the check', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const read = await photo(world, { status: 'checking', verdict: null })
    const { id: studentId } = await studentOf(world.units[0]!)
    await photo(world, { status: 'accepted', studentId })
    await change(read.id, { student_id: studentId })
    const judged = { verdict: 'pass', rows: [], measurements: {}, geometry: null, raster: null }
    const by = { objectKey: 'photos/x', thumbnailKey: null, pack: 'core', limitsVersion: 'core-1' }
    const policyId = world.season.policyId
    type Checked = Parameters<typeof recordCheck>
    await recordCheck(read, judged as unknown as Checked[1], { ...by, policyId } as Checked[2])
    assert.equal(await statusOf(read), 'awaiting_review')
  })

  test('is decided by its current state: if its picture was stored since, it can be accepted', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const reviewer = await person('reviewer')
    const read = await photo(world, { status: 'parked', verdict: null, objectKey: null })
    await change(read.id, { status: 'awaiting_review', verdict: 'warn', object_key: 'photos/x' })
    const decided = await decidePhoto(read, { decision: 'approve' }, actor(reviewer, 'reviewer'))
    assert.isTrue(decided.ok)
  })

  test('can be appealed if its student has enough failures by now', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const own = world.coordinators[0]!
    const { id: studentId } = await studentOf(world.units[0]!)
    const failed = { status: 'failed', verdict: 'fail' } as const
    // Attempts are those of whoever it showed first.
    const { id } = await photo(world, { ...failed, studentId: null })
    await own.load('grants')
    const read = await visiblePhoto(new Viewer(own), id)
    for (let times = 1; times <= 2; times += 1) await photo(world, { ...failed, studentId })
    await change(id, { student_id: studentId })
    const appealed = await appealPhoto(read, '上衣是黑色', actor(own, 'coordinator'))
    assert.isTrue(appealed.ok)
  })

  test('cannot be retaken once it is accepted', async ({ assert }) => {
    const world = await seasonOfPhotos()
    const read = await photo(world, { status: 'failed', verdict: 'fail' })
    await change(read.id, { status: 'accepted' })
    const queue = await app.container.make(PhotoQueue)
    const own = actor(world.coordinators[0]!, 'coordinator')
    const retaken = await retakePhoto(read, { bytes: Buffer.from('x'), ...AGREED }, own, queue)
    assert.deepEqual(retaken, { ok: false, error: { type: 'photo_state' } })
    assert.lengthOf(await Photo.all(), 1)
  })

  test('is decided by one of two reviewers; the other is refused', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    const reviewers = [await person('reviewer'), await person('operator')]
    const { id } = await photo(world)
    const decide = (user: (typeof reviewers)[number], body: object) =>
      client.post(`/api/photos/${id}/decisions`).json(body).loginAs(user).withCsrfToken()
    const both = await Promise.all([
      decide(reviewers[0]!, { decision: 'approve' }),
      decide(reviewers[1]!, { decision: 'approve' }),
    ])
    assert.sameMembers(
      both.map((answer) => answer.body().error?.type ?? answer.status()),
      [200, 'decided_by_other']
    )
    assert.lengthOf(await db.from('photo_decisions').where('photo_id', id), 1)
  })
})
