import Photo from '#models/photos/photo'
import SeasonUnit from '#models/seasons/season_unit'
import Unit from '#models/people/unit'
import {
  AGREED,
  handIn,
  livePhotos,
  syntheticPhoto,
  seasonOfPhotos,
  standsIn,
} from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import type User from '#models/people/user'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'

const post = (client: ApiClient, path: string, user: User, body: object = {}) =>
  client.post(`/api/photos/${path}`).json(body).loginAs(user).withCsrfToken()

const retake = (client: ApiClient, id: string, { coordinators }: World, bytes: Buffer) =>
  client
    .post(`/api/photos/${id}/retakes`)
    .fields(AGREED)
    .file('file', bytes, { filename: 'again.jpg' })
    .loginAs(coordinators[0]!)
    .withCsrfToken()

test.group('Photos of one person', (group) => {
  livePhotos(group)

  test('a failed photo can be retaken, and only one photo is accepted', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const failed = (await handIn(client, world, await syntheticPhoto(3, ['blue_top']))).body().data
    const again = await retake(client, failed.id, world, await syntheticPhoto(3))
    again.assertStatus(201)
    assert.equal(again.body().data.status, 'accepted')
    const { studentId, replacesId } = await Photo.findOrFail(again.body().data.id)
    assert.equal(replacesId, failed.id)
    assert.equal((await Photo.findOrFail(failed.id)).studentId, studentId)
    const other = (await retake(client, failed.id, world, await syntheticPhoto(4))).body().data
    assert.equal(other.status, 'awaiting_review', 'there is an accepted one')
    const reviewer = await person('reviewer')
    const approve = () => post(client, `${other.id}/decisions`, reviewer, { decision: 'approve' })
    assert.equal((await approve()).body().error.type, 'other_accepted')
    const reset = { decision: 'reset', reason: '换一张' }
    ;(await post(client, `${again.body().data.id}/decisions`, reviewer, reset)).assertStatus(200)
    ;(await approve()).assertStatus(200)
    ;(await retake(client, other.id, world, await syntheticPhoto(4))).assertStatus(409)
  })

  test('after three failures an appeal goes to a reviewer, who upholds or overrides', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const bytes = await syntheticPhoto(3, ['blue_top'])
    let { id } = (await handIn(client, world, bytes)).body().data
    const own = world.coordinators[0]!
    const appeal = (photo: string) =>
      post(client, `${photo}/appeals`, own, { reason: '上衣是黑色，灯光偏蓝' })
    const early = await appeal(id)
    early.assertStatus(409)
    assert.include(early.body().error.message, '已有 1 次不合格，满 3 次后可申诉')
    for (const seed of [4, 5]) {
      const again = await retake(client, id, world, await syntheticPhoto(seed, ['blue_top']))
      id = again.body().data.id
    }
    ;(await appeal(id)).assertStatus(200)
    const reviewer = await person('reviewer')
    const open = (await client.get('/api/photos?status=open').loginAs(reviewer)).body().data
    assert.containSubset(open, [{ id, status: 'appealed' }])
    const decide = (decision: string) =>
      post(client, `${id}/decisions`, reviewer, { decision, reason: '已看原图' })
    assert.equal((await decide('uphold')).body().data.status, 'failed')
    ;(await appeal(id)).assertStatus(200)
    assert.equal((await decide('override')).body().data.status, 'accepted')
    const shown = (await client.get(`/api/photos/${id}`).loginAs(own)).body().data
    assert.deepEqual(
      shown.decisions.map(({ decision }: { decision: string }) => decision),
      ['appeal', 'uphold', 'appeal', 'override']
    )
    assert.equal(shown.verdict, 'fail', 'what was judged stays')
    assert.containSubset(shown.person, { failures: 3, appealAfter: 3 })
    assert.lengthOf(shown.person.others, 2)
  })

  test('an allowed head cover is a warning that a person decides, and shows who allowed it', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { id } = (await handIn(client, world, await syntheticPhoto(3, ['blue_top']))).body().data
    const reviewer = await person('reviewer')
    const exempt = (user: User) => post(client, `${id}/exemptions`, user, { ground: 'religious' })
    ;(await exempt(await person('finance'))).assertStatus(403)
    ;(await exempt(world.coordinators[0]!)).assertStatus(200)
    ;(await exempt(reviewer)).assertStatus(200)
    const again = (await retake(client, id, world, await syntheticPhoto(3, ['cap']))).body().data
    const { data } = (await client.get(`/api/photos/${again.id}`).loginAs(reviewer)).body()
    const row = data.rules.find(({ rule }: { rule: string }) => rule === 'PR22')
    // This pack does not measure it; what a measure finds is a warning (`judge.spec.ts`).
    assert.equal(row.result, 'not_measured')
    const [{ id: exemptionId, at, ...shown }] = data.person.exemptions
    for (const text of [exemptionId, at]) assert.isString(text)
    const by = world.coordinators[0]!.name
    assert.deepEqual(shown, { rule: 'PR22', ground: null, reason: null, by })
  })

  test('a season without exemptions refuses them', async ({ client, assert }) => {
    const world = await seasonOfPhotos({ headCoverExemption: false })
    const { id } = (await handIn(client, world, await syntheticPhoto(3))).body().data
    const wanted = { ground: 'medical' }
    const refused = await post(client, `${id}/exemptions`, await person('reviewer'), wanted)
    assert.equal(refused.body().error.type, 'exemption_not_offered')
  })

  test('a duplicate of another school’s picture is not disclosed', async ({ client, assert }) => {
    const first = await seasonOfPhotos()
    const bytes = await syntheticPhoto(2)
    const own = (await handIn(client, first, bytes)).body().data
    const { region, season } = first
    const school = await Unit.create({ code: '99999', name: '另一学院', regionId: region.id })
    const stranger = await person('coordinator', school)
    const row = { seasonId: season.id, unitId: school.id, regionId: region.id }
    const { id: unit } = await SeasonUnit.create(row)
    await standsIn(unit, 'capturing')
    const theirs = await client
      .post(`/api/season_units/${unit}/photos`)
      .fields(AGREED)
      .file('file', bytes, { filename: 'same.jpg' })
      .loginAs(stranger)
      .withCsrfToken()
    const { id } = theirs.body().data
    const seen = async (user: User) =>
      (await client.get(`/api/photos/${id}`).loginAs(user)).body().data.sameAs
    assert.isNull(await seen(stranger))
    assert.equal(await seen(first.centre), own.id)
  })

  test('finance and printing staff cannot see photos', async ({ client }) => {
    const world = await seasonOfPhotos()
    const { id } = (await handIn(client, world, await syntheticPhoto(2))).body().data
    for (const role of ['finance', 'printing'] as const) {
      const user = await person(role)
      ;(await client.get(`/api/photos/${id}/picture`).loginAs(user)).assertStatus(403)
      ;(await client.get('/api/photos').loginAs(user)).assertStatus(403)
      const upload = client.post(`/api/season_units/${world.units[0]!.id}/photos`)
      ;(await upload.loginAs(user).withCsrfToken()).assertStatus(403)
    }
  })
})
