import type { WallChip } from '#domain/photos/wall_chips'
import { WALL_CHIPS } from '#domain/photos/wall_chips'
import Photo from '#models/photos/photo'
import PhotoVerdict from '#models/photos/photo_verdict'
import SeasonUnit from '#models/seasons/season_unit'
import Unit from '#models/people/unit'
import type User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos, standsIn } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

const TAKEN = DateTime.fromISO('2023-03-21T02:00:00Z')
const DAY = '2023-03-21'

/** A class with a photo in every state, one of nobody and one that was set aside. */
async function fullWall(world: World) {
  const unit = await SeasonUnit.findOrFail(world.units[0]!.id)
  const { id: classId, collegeId } = await classOf(unit)
  const of = async (status: Parameters<typeof photoOf>[1], more: Partial<Photo> = {}) => {
    const studentId = more.studentId ?? (await studentOf(unit, { classId, collegeId })).id
    return photoOf(world, status, {
      ...{ takenAt: TAKEN, objectKey: 'photos/x', studentId },
      ...more,
    })
  }
  const photos = {
    green: await of('accepted'),
    seen: await of('accepted', { lookedAt: DateTime.now(), lookedBy: world.coordinators[0]!.id }),
    warned: await of('awaiting_review'),
    failed: await of('failed'),
    reset: await of('reset'),
    appealed: await of('appealed'),
    flagged: await of('awaiting_review', { flaggedAt: DateTime.now() }),
  }
  const nobody = await photoOf(world, 'awaiting_review', { takenAt: TAKEN, studentId: null })
  await of('accepted', { discardedAt: DateTime.now(), studentId: null, status: 'failed' })
  return { ...photos, nobody, classId, collegeId: collegeId!, of }
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)

test.group('The wall', (group) => {
  group.each.setup(() => emptyDatabase)

  const wall = async (client: ApiClient, user: User, query: Record<string, string> = {}) =>
    (await client.get('/api/wall').qs(query).loginAs(user)).body()
  const counts = async (client: ApiClient, user: User, query: Record<string, string> = {}) =>
    (await client.get('/api/wall/counts').qs(query).loginAs(user)).body().data

  test('has as many photos under each chip as the chip says, and none that was set aside', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { green, warned, failed, reset, appealed, flagged, nobody } = await fullWall(world)
    const [own] = world.coordinators
    const wanted: Partial<Record<WallChip, Photo[]>> = {
      unlooked: [green],
      awaiting: [warned, flagged],
      failed: [failed],
      reset: [reset],
      appealed: [appealed],
      unmatched: [nobody],
      flagged: [flagged],
    }
    const counted = await counts(client, own!)
    for (const chip of WALL_CHIPS) {
      const { data } = await wall(client, own!, { chip })
      assert.equal(counted[chip], data.length, chip)
      if (wanted[chip]) assert.sameMembers(idsOf(data), idsOf(wanted[chip]), chip)
    }
    assert.equal(counted.all, 8)
  })

  test('is narrowed down by college, class, day and rule, and pages go on where they ended', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { classId, collegeId, failed, nobody } = await fullWall(world)
    const [own] = world.coordinators
    for (const filter of [{ classId }, { collegeId }] as Record<string, string>[])
      assert.notInclude(idsOf((await wall(client, own!, filter)).data), nobody.id)
    assert.lengthOf((await wall(client, own!, { classId: randomUUID() })).data, 0)
    assert.lengthOf((await wall(client, own!, { day: DAY })).data, 8)
    assert.lengthOf((await wall(client, own!, { day: '2023-03-22' })).data, 0)
    await PhotoVerdict.create({
      ...{ photoId: failed.id, verdict: 'fail', measurements: {}, measuresVersion: '1' },
      ...{ pack: 'core', limitsVersion: 'core-1', policyId: world.season.policyId },
      rows: [{ rule: 'PR8', result: 'fail', measure: 'sharpness', value: 1, limit: 2 }],
    } as unknown as Partial<PhotoVerdict>)
    const blurred = await wall(client, own!, { rule: 'PR8' })
    assert.deepEqual(idsOf(blurred.data), [failed.id])
    assert.containSubset(blurred.data[0].problems, [{ rule: 'PR8', result: 'fail', name: '清晰' }])
    assert.deepEqual((await counts(client, own!, { rule: 'PR8' })).all, 1)
    const seen: string[] = []
    for (let after = ''; ;) {
      const { data, meta } = await wall(client, own!, { limit: '3', after })
      seen.push(...idsOf(data))
      if (!meta.next) break
      after = meta.next
    }
    assert.lengthOf(new Set(seen), 8)
  })

  test('has no failed or reset photo whose student was photographed again, by folder or retake', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { failed, reset, of } = await fullWall(world)
    const [own] = world.coordinators
    const toRetake = async () => {
      const { data } = (await client.get('/api/photos?status=to_retake').loginAs(own!)).body()
      return idsOf(data)
    }
    assert.sameMembers(await toRetake(), [failed.id, reset.id])
    // A folder names students, not the photos in whose place its own come.
    const later = { submittedAt: DateTime.now().plus({ minutes: 1 }) }
    await of('checking', { studentId: failed.studentId!, ...later })
    await of('checking', { replacesId: reset.id, ...later })
    const counted = await counts(client, own!)
    assert.containSubset(counted, { failed: 0, reset: 0 })
    assert.deepEqual(await toRetake(), [])
  })

  test('shows a class teacher the own class, who looks and flags, and decides nothing', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { green, classId, of } = await fullWall(world)
    const unit = await Unit.findOrFail(world.units[0]!.unitId)
    const seasonUnit = await SeasonUnit.findOrFail(world.units[0]!.id)
    const other = await classOf(seasonUnit, { college: '文学院', name: '中文2001' })
    const { id: stranger } = await studentOf(seasonUnit, { classId: other.id })
    const elsewhere = await of('accepted', { studentId: stranger })
    const teacher = await person('class_teacher', unit, { classId })
    const { data } = await wall(client, teacher)
    assert.notInclude(idsOf(data), elsewhere.id)
    const shown = data.find(({ id }: Photo) => id === green.id)
    assert.deepEqual(shown.open, ['look', 'flag'])
    const decide = (id: string, decision: string) =>
      client
        .post(`/api/photos/${id}/decisions`)
        .json({ decision, reason: '头发遮眉' })
        .loginAs(teacher)
        .withCsrfToken()
    ;(await decide(elsewhere.id, 'look')).assertStatus(404)
    ;(await decide(green.id, 'reset')).assertStatus(403)
    ;(await decide(green.id, 'look')).assertStatus(200)
    const again = await decide(green.id, 'look')
    assert.equal(again.body().error.type, 'photo_looked')
    const all = await client
      .post('/api/photos/looks')
      .json({ ids: [elsewhere.id] })
      .loginAs(teacher)
      .withCsrfToken()
    assert.deepEqual(all.body().data.looked, [])
    assert.isNull((await Photo.findOrFail(elsewhere.id)).lookedAt)
  })

  test('tells the second person who was first, and shows who else is at a photo', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { warned } = await fullWall(world)
    const [own] = world.coordinators
    const reviewer = await person('reviewer')
    await reviewer.merge({ name: '审核员乙' }).save()
    const ask = (user: User) =>
      client.put(`/api/photos/${warned.id}/presence`).loginAs(user).withCsrfToken()
    assert.deepEqual((await ask(reviewer)).body().data, [])
    assert.deepEqual((await ask(own!)).body().data, [{ photoId: warned.id, name: '审核员乙' }])
    const decide = (user: User) =>
      client
        .post(`/api/photos/${warned.id}/decisions`)
        .json({ decision: 'approve' })
        .loginAs(user)
        .withCsrfToken()
    ;(await decide(reviewer)).assertStatus(200)
    const second = await decide(own!)
    second.assertStatus(409)
    assert.include(second.body().error.message, '审核员乙')
  })

  test('resets for reasons of the season, with the message that was previewed', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos({ resetReasons: ['blurred', 'rephotographed'] })
    const { warned, failed } = await fullWall(world)
    const [own] = world.coordinators
    const unit = `/api/season_units/${world.units[0]!.id}`
    const reasons = await client.get(`${unit}/reset_reasons`).loginAs(own!)
    assert.deepEqual(
      reasons.body().data.map(({ code }: { code: string }) => code),
      ['blurred', 'rephotographed']
    )
    const reset = (id: string, reasonCodes: string[]) =>
      client
        .post(`/api/photos/${id}/decisions`)
        .json({ decision: 'reset', reasonCodes })
        .loginAs(own!)
        .withCsrfToken()
    assert.equal(
      (await reset(warned.id, ['make_up'])).body().error.type,
      'reset_reason_not_offered'
    )
    assert.equal((await reset(warned.id, [])).body().error.type, 'photo_reason_required')
    ;(await reset(warned.id, ['blurred', 'rephotographed'])).assertStatus(200)
    const decided = await db.from('photo_decisions').where('photo_id', warned.id).firstOrFail()
    assert.deepEqual(decided.reason_codes, ['blurred', 'rephotographed'])
    assert.equal(decided.finding, 'rephotographed')
    const preview = async (round = 'main') =>
      (
        await client
          .post(`${unit}/reset_preview`)
          .json({ reasonCodes: ['blurred'], note: '请到图书馆拍', round })
          .loginAs(own!)
          .withCsrfToken()
      ).body().data
    const open = await preview()
    assert.match(open.zh, /1\. 图像模糊。请拍照前|1\. 图像模糊。拍照前/)
    assert.include(open.zh, '老师说明：请到图书馆拍')
    assert.equal(open.time, 'open')
    await standsIn(world.units[0]!.id, 'scheduled')
    const ahead = await preview()
    assert.include(ahead.zh, '请在本校采集时间（2023-03-20 至 2023-03-26）内重拍')
    assert.equal(ahead.time, 'not_begun')
    await standsIn(world.units[0]!.id, 'awaiting_setup')
    const unset = await preview()
    assert.include(unset.zh, '采集时间还没有确定')
    assert.include(unset.en, 'has not been set yet')
    assert.equal(unset.time, 'not_set')
    for (const early of [ahead, unset]) assert.notMatch(early.zh + early.en, /结束|ended|补拍/)
    await standsIn(world.units[0]!.id, 'capture_closed')
    const over = await preview()
    assert.equal(over.time, 'over')
    // This season offers no make-up.
    assert.include(over.zh, '不能重拍')
    assert.notInclude(over.zh, '补拍')
    const [shown] = (await wall(client, own!, { chip: 'failed' })).data
    assert.equal(shown.id, failed.id)
    assert.isFalse(shown.mayBeRetaken)
  })
})

test.group('Unlooked photos', (group) => {
  group.each.setup(() => emptyDatabase)

  const dayOf = (seasonUnitId: string) =>
    db.from('unit_day_counts').where({ season_unit_id: seasonUnitId, day: DAY }).first()

  test('are unresolved on their day where a season asks for a look at all', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const [own] = world.coordinators
    const { green, seen } = await fullWall(world)
    const id = world.units[0]!.id
    // warned, flagged, nobody, appealed; the green one; the failed one.
    assert.containSubset(await dayOf(id), { pending_review: 5, unresolved: 6 })
    const look = await client
      .post('/api/photos/looks')
      .json({ ids: [green.id, seen.id] })
      .loginAs(own!)
      .withCsrfToken()
    assert.deepEqual(look.body().data.looked, [green.id])
    assert.containSubset(await dayOf(id), { pending_review: 4, unresolved: 5 })
    const undone = await client
      .post(`/api/photo_acts/${look.body().data.actId}/undo`)
      .loginAs(own!)
      .withCsrfToken()
    undone.assertStatus(200)
    assert.containSubset(await dayOf(id), { pending_review: 5, unresolved: 6 })
  })

  test('are nobody’s work where a season asks for the uncertain ones alone', async ({ assert }) => {
    const world = await seasonOfPhotos({ lookAt: 'uncertain' })
    await fullWall(world)
    assert.containSubset(await dayOf(world.units[0]!.id), { pending_review: 4, unresolved: 5 })
  })
})
