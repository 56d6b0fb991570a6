import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { limitsInForce } from '#backend/photos/limits/limits_in_force'
import { runningPack } from '#backend/photos/queries/running_pack'
import { judgePhoto, verdictOf } from '#domain/photos/judge'
import type { ModelPack } from '#domain/photos/model_pack'
import type { Measurements, PhotoRule } from '#domain/photos/rules'
import Photo from '#models/photos/photo'
import PhotoVerdict from '#models/photos/photo_verdict'
import Season from '#models/seasons/season'
import { draftSeason, person, type World } from '#tests/season_fixture'
import { jiangsu2023 } from '#tests/season_world'
import { studentOf } from '#tests/students_fixture'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const shipped = shippedLimits('core')

/** A photo that was judged with these values. */
async function judged(
  { units, centre, season }: World,
  measurements: Measurements,
  exempt: PhotoRule[] = [],
  pack: ModelPack = 'core'
) {
  const rows = judgePhoto(measurements, shipped, { policy: jiangsu2023, exempt })
  const verdict = verdictOf(rows)
  const photo = await Photo.create({
    seasonUnitId: units[0]!.id,
    studentId: (await studentOf(units[0]!)).id,
    round: 'main',
    authorId: centre.id,
    rawDigest: 'x',
    businessAt: DateTime.now(),
    status: verdict === 'fail' ? 'failed' : 'accepted',
    verdict,
  })
  const by = {
    measuresVersion: '1',
    pack,
    limitsVersion: 'core-1',
    policyId: season.policyId,
  }
  await PhotoVerdict.create({ photoId: photo.id, verdict, rows, measurements, ...by })
  return photo
}

const withRoll = (fail: number, warn = 6) => ({
  pack: 'core',
  limits: { ...shipped.limits, roll: { warn, fail } },
  reason: '本季从严',
})

const post = (client: ApiClient, url: string, body: object, user: World['centre']) =>
  client.post(`/api/${url}`).json(body).loginAs(user).withCsrfToken()

test.group('Photo limits of a season', () => {
  test('a preview counts stricter and looser verdicts, from stored values', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason()
    await judged(world, { roll: 9 })
    const looser = await judged(world, { roll: 11 })
    await judged(world, { roll: 1 })
    await judged(world, {})
    const url = `seasons/${world.season.id}/photo_limits/preview`
    const loose = await post(client, url, withRoll(12), world.centre)
    assert.containSubset(loose.body().data, { of: 4, stricter: 0, looser: 1, notMeasured: 1 })
    assert.deepEqual(loose.body().data.examples, [{ photoId: looser.id, from: 'fail', to: 'warn' }])
    const strict = await post(client, url, withRoll(8), world.centre)
    assert.containSubset(strict.body().data, { stricter: 1, looser: 0 })
    assert.equal((await Photo.findOrFail(looser.id)).status, 'failed')
  })

  test('a preview compares with the limits in force, keeps exemptions, and uses other seasons’ photos for a draft', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason()
    const { season, centre } = world
    await judged(world, { roll: 9 })
    await judged(world, { roll: 1, covered_crown: 0.9 }, ['PR22'])
    const preview = async (body: object, of = season.id) =>
      (await post(client, `seasons/${of}/photo_limits/preview`, body, centre)).body().data
    ;(await post(client, `seasons/${season.id}/photo_limits`, withRoll(8), centre)).assertStatus(
      201
    )
    assert.containSubset(await preview(withRoll(8)), { of: 2, stricter: 0, looser: 0 })
    assert.containSubset(await preview(withRoll(10)), { stricter: 0, looser: 1 })
    const { year, notice, policyId, calendarVersionId } = season
    const draft = await Season.create({
      year,
      notice,
      policyId,
      calendarVersionId,
      name: '2024 季',
    })
    assert.containSubset(await preview(withRoll(8), draft.id), { of: 2, ofOthers: true })
  })

  test('in a running season limits need a second person’s approval to be in force', async ({
    client,
    assert,
  }) => {
    const { season, centre } = await draftSeason()
    await season.merge({ publishedAt: DateTime.now() }).save()
    const proposed = await post(client, `seasons/${season.id}/photo_limits`, withRoll(8), centre)
    proposed.assertStatus(201)
    const approval = `photo_limits/${proposed.body().data.id}/approval`
    const waitsFor = async (reader: World['centre']) => {
      const { meta } = (
        await client.get(`/api/seasons/${season.id}/photo_limits`).loginAs(reader)
      ).body()
      return meta.versions[0].mayApprove
    }
    assert.isFalse(await waitsFor(centre), 'nobody approves what they proposed')
    const own = await post(client, approval, {}, centre)
    assert.equal(own.body().error.type, 'second_person_needed')
    assert.equal((await limitsInForce(season.id, 'core')).version, shipped.version)
    const other = await person('centre_admin')
    assert.isTrue(await waitsFor(other), 'the second person is told')
    ;(await post(client, approval, {}, other)).assertStatus(200)
    assert.isFalse(await waitsFor(other))
    assert.equal((await limitsInForce(season.id, 'core')).limits.roll.fail, 8)
    assert.equal((await limitsInForce(season.id, 'full')).version, shippedLimits('full').version)
    ;(await post(client, approval, {}, other)).assertStatus(409)
    const list = await client.get(`/api/seasons/${season.id}/photo_limits`).loginAs(centre)
    assert.containSubset(list.body().meta.versions, [
      {
        agreedBy: other.name,
        changes: [{ name: 'roll', unit: '°', from: shipped.limits.roll, to: { warn: 6, fail: 8 } }],
      },
    ])
    await assert.rejects(() => db.from('photo_limits').update({ limits: '{}' }), /append-only/)
  })

  test('open on the pack that judged the last photo, and on none before the first', async ({
    assert,
  }) => {
    const world = await draftSeason()
    assert.isNull(await runningPack())
    await judged(world, { roll: 1 })
    assert.equal(await runningPack(), 'core')
    await judged(world, { roll: 2 }, [], 'full')
    assert.equal(await runningPack(), 'full')
  })

  test('an older proposal cannot be approved after a newer one', async ({ client, assert }) => {
    const { season, centre } = await draftSeason()
    await season.merge({ publishedAt: DateTime.now() }).save()
    const propose = async (fail: number) =>
      (await post(client, `seasons/${season.id}/photo_limits`, withRoll(fail), centre)).body().data
    const [older, newer] = [await propose(9), await propose(8)]
    const other = await person('centre_admin')
    ;(await post(client, `photo_limits/${newer.id}/approval`, {}, other)).assertStatus(200)
    const late = await post(client, `photo_limits/${older.id}/approval`, {}, other)
    assert.equal(late.body().error.type, 'limits_superseded')
    assert.equal((await limitsInForce(season.id, 'core')).limits.roll.fail, 8)
  })

  test('a measure that only warns cannot be made to fail, and a value must warn before it fails', async ({
    client,
    assert,
  }) => {
    const { season, centre } = await draftSeason()
    const url = `seasons/${season.id}/photo_limits`
    const gaze = { ...shipped.limits, gaze: { warn: 0.3, fail: 0.5 } }
    const refused = await post(client, url, { ...withRoll(10), limits: gaze }, centre)
    refused.assertStatus(422)
    assert.equal(refused.body().error.type, 'limit_may_not_fail')
    const reversed = await post(client, url, withRoll(5, 6), centre)
    assert.equal(reversed.body().error.type, 'limit_order')
    const larger = { ...shipped.limits, enlargement: { warn: null, fail: 2 } }
    const fixed = await post(client, url, { ...withRoll(10), limits: larger }, centre)
    assert.equal(fixed.body().error.type, 'limit_fixed')
    ;(await post(client, url, withRoll(9), await person('reviewer'))).assertStatus(403)
  })

  test('a version older than a measure does not change that measure, and can be previewed', async ({
    client,
    assert,
  }) => {
    const world = await draftSeason()
    await post(client, `seasons/${world.season.id}/photo_limits`, withRoll(9), world.centre)
    await db.rawQuery(`alter table photo_limits disable trigger limits_immutable`)
    await db.rawQuery(`update photo_limits set limits = limits - 'hair_over_ears'`)
    await db.rawQuery(`alter table photo_limits enable trigger limits_immutable`)
    const listed = await client
      .get(`/api/seasons/${world.season.id}/photo_limits`)
      .loginAs(world.centre)
    const [{ changes, limits }] = listed.body().meta.versions
    assert.deepEqual(changes, [
      { name: 'roll', unit: '°', from: shipped.limits.roll, to: { warn: 6, fail: 9 } },
    ])
    const body = { pack: 'core', limits }
    const tried = await post(
      client,
      `seasons/${world.season.id}/photo_limits/preview`,
      body,
      world.centre
    )
    tried.assertStatus(200)
    const { limits: inForce } = await limitsInForce(world.season.id, 'core')
    assert.deepEqual(inForce.hair_over_ears, shipped.limits.hair_over_ears)
  })
})
