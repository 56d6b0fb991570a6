import Photo from '#models/photos/photo'
import PhotoClaim from '#models/photos/photo_claim'
import PhotoExemption from '#models/photos/photo_exemption'
import PhotoVerdict from '#models/photos/photo_verdict'
import Student from '#models/roster/student'
import PhotoDecision from '#models/photos/photo_decision'
import { anotherSchool } from '#tests/another_school'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos, standsIn } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const PASSED = { verdict: 'pass', objectKey: 'photos/00/kept' } as const

const asker =
  (client: ApiClient, { coordinators }: World, user = coordinators[0]!) =>
  async (path: string, body: object) => {
    const sent = client.post(`/api/photos/${path}`).json(body).loginAs(user).withCsrfToken()
    const answer = await sent
    return answer.body().error?.type ?? answer.body().data?.status ?? answer.status()
  }

const shown = async (id: string) => {
  const { studentId, status, discardedAt } = await Photo.findOrFail(id)
  return { studentId, status, isDiscarded: discardedAt !== null }
}

test.group('Whose a photo is, corrected by people', (group) => {
  let world: World
  group.each.setup(async () => {
    world = await seasonOfPhotos()
  })
  group.teardown(emptyDatabase)

  test('a photo of nobody that passed is accepted as soon as it is matched, and the claim says by whom', async ({
    client,
    assert,
  }) => {
    const ask = asker(client, world)
    const { id: studentId } = await studentOf(world.units[0]!)
    const { id } = await photoOf(world, 'awaiting_review', { ...PASSED, studentId: null })
    assert.equal(await ask(`${id}/match`, { studentId }), 'accepted')
    assert.deepEqual(await shown(id), { studentId, status: 'accepted', isDiscarded: false })
    const [claim] = await PhotoClaim.query().where({ photoId: id })
    assert.containSubset(claim, {
      ...{ fromStudent: null, toStudent: studentId, why: 'matched' },
      authorId: world.coordinators[0]!.id,
    })
    assert.equal(await ask(`${id}/match`, { studentId }), 'same_student')
    const second = await photoOf(world, 'awaiting_review', { ...PASSED, studentId: null })
    assert.equal(await ask(`${second.id}/match`, { studentId }), 'awaiting_review')
    const third = await photoOf(world, 'accepted', PASSED)
    assert.equal(await ask(`${third.id}/match`, { studentId }), 'other_accepted')
    const audited = await db.from('audit_entries').where({ action: 'photo.matched' })
    assert.lengthOf(audited, 2)
  })

  test('what a person has decided is decided again by a person after a match', async ({
    client,
    assert,
  }) => {
    const { id } = await photoOf(world, 'accepted', PASSED)
    const by = { authorId: world.centre.id, businessAt: DateTime.now() }
    await PhotoDecision.create({ photoId: id, decision: 'approve', ...by })
    const { id: studentId } = await studentOf(world.units[0]!)
    assert.equal(await asker(client, world)(`${id}/match`, { studentId }), 'awaiting_review')
  })

  test('a photo that failed only by its head cover waits for a person once it shows somebody who may wear one', async ({
    client,
    assert,
  }) => {
    const { id: studentId } = await studentOf(world.units[0]!)
    const own = { seasonUnitId: world.units[0]!.id, rule: 'PR22' } as const
    const by = { ground: 'medical', reason: '医院证明', allowedBy: world.centre.id } as const
    await PhotoExemption.create({ ...own, ...by, studentId })
    const failedBy = async (...rules: string[]) => {
      const { id } = await photoOf(world, 'failed', { studentId: null, objectKey: 'kept' })
      const rows = rules.map((rule) => ({ rule, result: 'fail' }))
      await PhotoVerdict.create({
        ...{ photoId: id, verdict: 'fail', rows, measurements: {}, measuresVersion: 'm1' },
        ...{ pack: 'core', limitsVersion: 'core-1', policyId: world.season.policyId },
      } as never)
      return id
    }
    const [cover, both] = [await failedBy('PR22'), await failedBy('PR22', 'PR07')]
    const ask = asker(client, world)
    assert.equal(await ask(`${cover}/match`, { studentId }), 'awaiting_review')
    assert.equal(await ask(`${both}/match`, { studentId }), 'failed')
    // A product is made of what may be accepted.
    assert.isNotNull((await Photo.findOrFail(cover)).makeAskedAt)
    assert.equal((await Photo.findOrFail(cover)).verdict, 'fail')
  })

  test('a nameless person from before there were students becomes whom the last of their photos shows', async ({
    client,
    assert,
  }) => {
    const nobody = { xh: null, xhKey: null, maskedName: null, lastFour: null } as const
    const legacy = await studentOf(world.units[0]!, { origin: 'legacy', ...nobody })
    const exempt = { seasonUnitId: world.units[0]!.id, rule: 'PR22', studentId: legacy.id } as const
    const by = { ground: 'medical', reason: '医院证明', allowedBy: world.centre.id } as const
    await PhotoExemption.create({ ...exempt, ...by })
    const failed = await photoOf(world, 'failed', { studentId: legacy.id })
    const newest = await photoOf(world, 'accepted', { ...PASSED, studentId: legacy.id })
    const { id: studentId } = await studentOf(world.units[0]!)
    const ask = asker(client, world)
    const mergedInto = async () => (await legacy.refresh()).mergedInto
    assert.equal(await ask(`${newest.id}/match`, { studentId }), 'accepted')
    assert.isNull(await mergedInto())
    assert.equal(await ask(`${failed.id}/match`, { studentId }), 'failed')
    assert.equal(await mergedInto(), studentId)
    const read = await client.get(`/api/photos/${newest.id}`).loginAs(world.centre)
    const { failures, exemptions } = read.body().data.person
    assert.equal(failures, 1)
    assert.lengthOf(exemptions, 1)
    // A student with a number stays, also without photos.
    const listed = await photoOf(world, 'failed')
    await ask(`${listed.id}/match`, { studentId })
    assert.isNull((await Student.findOrFail(listed.studentId!)).mergedInto)
  })

  test('two accepted photos are swapped at once, with two claims of one swap', async ({
    client,
    assert,
  }) => {
    const [one, other] = [
      await photoOf(world, 'accepted', PASSED),
      await photoOf(world, 'accepted', PASSED),
    ]
    const ask = asker(client, world)
    assert.equal(await ask(`${one.id}/swap`, { photoId: other.id }), 'accepted')
    assert.deepEqual(
      [await shown(one.id), await shown(other.id)].map(({ studentId }) => studentId),
      [other.studentId, one.studentId]
    )
    const claims = await PhotoClaim.query().where({ why: 'swapped' })
    assert.lengthOf(claims, 2)
    assert.equal(claims[0]!.swapId, claims[1]!.swapId)
    assert.equal(await ask(`${one.id}/swap`, { photoId: one.id }), 'same_student')
    const nobody = await photoOf(world, 'awaiting_review', { studentId: null })
    assert.equal(await ask(`${one.id}/swap`, { photoId: nobody.id }), 'photo_unmatched')
    const made = await photoOf(world, 'awaiting_review', { round: 'make_up' })
    assert.equal(await ask(`${one.id}/swap`, { photoId: made.id }), 'other_round')
  })

  test('swaps of the same photos at the same time come one after the other, and lose none', async ({
    client,
    assert,
  }) => {
    const photos = [
      await photoOf(world, 'accepted', PASSED),
      await photoOf(world, 'accepted', PASSED),
      await photoOf(world, 'accepted', PASSED),
    ]
    const ids = photos.map(({ id }) => id)
    const ask = asker(client, world)
    const pairs = [0, 1, 2, 0, 1, 2].map((from) => [ids[from]!, ids[(from + 1) % 3]!] as const)
    const answers = await Promise.all(pairs.map(([id, photoId]) => ask(`${id}/swap`, { photoId })))
    assert.deepEqual([...new Set(answers)], ['accepted'])
    const now = await Promise.all(ids.map(shown))
    assert.sameMembers(
      now.map(({ studentId }) => studentId),
      photos.map(({ studentId }) => studentId)
    )
    assert.lengthOf(await PhotoClaim.query(), 12)
  })

  test('a discarded photo is in no list but its own, keeps its picture, and comes back by a match', async ({
    client,
    assert,
  }) => {
    const { id, studentId } = await photoOf(world, 'accepted', PASSED)
    const ask = asker(client, world)
    assert.equal(await ask(`${id}/discard`, {}), 'invalid')
    assert.equal(await ask(`${id}/discard`, { reason: '不是本校学生' }), 'awaiting_review')
    assert.deepEqual(await shown(id), {
      ...{ studentId: null, status: 'awaiting_review' },
      isDiscarded: true,
    })
    assert.equal((await Photo.findOrFail(id)).objectKey, PASSED.objectKey)
    const listed = async (query: string) => {
      const list = await client.get(`/api/photos?${query}`).loginAs(world.coordinators[0]!)
      return list.body().data.map((photo: { id: string }) => photo.id)
    }
    for (const query of ['', 'status=open', 'status=unmatched', 'status=awaiting_review'])
      assert.deepEqual(await listed(query), [])
    assert.deepEqual(await listed('status=discarded'), [id])
    assert.equal(await ask(`${id}/discard`, { reason: '再次作废' }), 'photo_discarded')
    assert.equal(await ask(`${id}/match`, { studentId }), 'accepted')
    const read = await client.get(`/api/photos/${id}`).loginAs(world.coordinators[0]!)
    const { claims } = read.body().data
    assert.deepEqual(
      claims.map(({ why, reason }: { why: string; reason: string }) => [why, reason]),
      [
        ['discarded', '不是本校学生'],
        ['matched', null],
      ]
    )
    assert.equal(claims[1].to.maskedName, '王*')
  })

  test('attempts stay with whom they were first', async ({ client, assert }) => {
    const one = await photoOf(world, 'failed')
    const other = await photoOf(world, 'failed')
    const { id: kept } = await photoOf(world, 'failed', { studentId: one.studentId })
    const ask = asker(client, world)
    await ask(`${one.id}/swap`, { photoId: other.id })
    await ask(`${kept}/discard`, { reason: '不是本人' })
    const failures = async (id: string) => {
      const read = await client.get(`/api/photos/${id}`).loginAs(world.centre)
      return read.body().data.person.failures
    }
    // `other` is the photo of the first student now, who has failed twice.
    assert.deepEqual([await failures(other.id), await failures(one.id)], [2, 1])
  })

  test('a student or a photo of another school is unknown, and an archived season is closed', async ({
    client,
    assert,
  }) => {
    const own = await photoOf(world, 'accepted', PASSED)
    const theirs = await anotherSchool(world)
    const stranger = await photoOf({ ...world, units: [theirs] }, 'accepted', PASSED)
    const ask = asker(client, world)
    const { id: studentId } = await studentOf(theirs)
    assert.equal(await ask(`${own.id}/match`, { studentId }), 'student_unknown')
    assert.equal(await ask(`${own.id}/swap`, { photoId: stranger.id }), 'photo_unknown')
    assert.equal(await ask(`${stranger.id}/discard`, { reason: '不是本校' }), 'not_found')
    const reviewer = asker(client, world, await person('reviewer'))
    assert.equal(await reviewer(`${own.id}/match`, { studentId }), 'student_unknown')
    await standsIn(world.units[0]!.id, 'cancelled')
    const { id: free } = await studentOf(world.units[0]!)
    assert.equal(await ask(`${own.id}/match`, { studentId: free }), 'wrong_phase')
    assert.equal(await ask(`${own.id}/discard`, { reason: '不是本校' }), 'wrong_phase')
  })
})
