import CaptureLock from '#models/locks/capture_lock'
import PhotoVerdict from '#models/photos/photo_verdict'
import Photo from '#models/photos/photo'
import { burstKey } from '#backend/photos/photo_objects'
import { capturing } from '#tests/capture_fixture'
import { frozenShot, liveShot, type Sent } from '#tests/bursts'
import { livePhotos, syntheticPhoto } from '#tests/live_photos'
import { Phone } from '#tests/phone'
import drive from '@adonisjs/drive/services/main'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const LIFE_RULE = 'PR26'

/** Lets the pause after a failure pass by the server’s clock. */
const waitOut = () =>
  CaptureLock.query().where('kind', 'cool_down').update({ endsWall: DateTime.now().toISO() })

/** Everything that the store has, as one text. */
function stored(): Buffer {
  const folder = process.env.OBJECT_STORE_FOLDER!
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Buffer.concat(
    files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name)))
  )
}

/** A student who may open the camera. */
async function ready() {
  const phone = new Phone()
  await phone.open()
  await phone.prepare()
  return phone
}

async function shoot(phone: Phone, { photo, burst }: Sent) {
  const opened = await phone.openShot()
  return phone.send(opened.body.data.id, photo, burst)
}

/** The same bytes would be the same photo. */
const again = ({ photo, burst }: Sent): Sent => ({
  photo: Buffer.concat([photo, Buffer.alloc(1)]),
  burst,
})

test.group('A proof of life that counts', (group) => {
  livePhotos(group)
  const { of } = capturing(group, {
    ...{ proofOfLife: 'count', lockLivenessFailures: 2, lockOtherFailures: 5 },
  })

  test('lets somebody alive through, and nothing of the burst is kept', async ({ assert }) => {
    const phone = await ready()
    const live = await liveShot(1)
    const sent = await shoot(phone, live)
    assert.equal(sent.body.data.screen, 'drafts')
    const photo = await Photo.firstOrFail()
    assert.isFalse(await drive.use().exists(burstKey(photo.id)))
    const all = stored()
    for (const frame of live.burst) assert.isFalse(all.includes(frame.subarray(200, 600)))
    const { rows, measurements } = await PhotoVerdict.findByOrFail({ photoId: photo.id })
    assert.containSubset(
      rows.find(({ rule }) => rule === LIFE_RULE)!,
      { result: 'pass' }
    )
    assert.isNumber(measurements.depth_motion)
  }).timeout(90_000)

  test('locks for the school after the failures of the policy, which are counted apart', async ({
    assert,
    client,
  }) => {
    const phone = await ready()
    const frozen = await frozenShot(1)
    const first = await shoot(phone, frozen)
    assert.equal(first.body.data.screen, 'verdict')
    assert.deepEqual(first.body.data.tries, { other: 5, liveness: 1 })
    const faults = first.body.data.lastShot.faults.map(({ rule }: { rule: string }) => rule)
    assert.include(faults, LIFE_RULE)
    await waitOut()
    const tilted = await phone.shoot(await syntheticPhoto(2, ['tilted']))
    assert.deepEqual(tilted.body.data.tries, { other: 4, liveness: 1 })
    await waitOut()
    const second = await shoot(phone, again(frozen))
    assert.equal(second.body.data.screen, 'locked')
    assert.containSubset(second.body.data.lock, { kind: 'school', cause: 'liveness_failures' })
    assert.equal((await phone.openShot()).body.error.type, 'shoot_locked')
    const lock = await CaptureLock.findByOrFail({ kind: 'school' })
    const ended = await client
      .post('/api/locks/ends')
      .json({ ids: [lock.id], reason: '已当面核实' })
      .loginAs(of.user)
      .withCsrfToken()
    ended.assertStatus(200)
    assert.equal((await phone.openShot()).status, 201)
    assert.deepEqual((await phone.standing()).tries, { other: 5, liveness: 2 })
  }).timeout(120_000)

  test('leaves to a person what came without a burst, and it costs no attempt', async ({
    assert,
  }) => {
    const phone = await ready()
    const sent = await phone.shoot(await syntheticPhoto(1))
    const { drafts, tries } = sent.body.data
    assert.isTrue(drafts.photos[0].needsReview)
    assert.equal(tries.liveness, 2)
    assert.equal((await Photo.firstOrFail()).status, 'awaiting_review')
  }).timeout(60_000)
})

test.group('A proof of life that only advises', (group) => {
  livePhotos(group)
  const { of } = capturing(group, { proofOfLife: 'advise' })

  test('fails nobody: a reviewer sees the doubt, the student a photo that is looked at', async ({
    assert,
    client,
  }) => {
    const phone = await ready()
    const sent = await shoot(phone, await frozenShot(1))
    const { screen, drafts, lastShot, lock } = sent.body.data
    assert.deepEqual([screen, lastShot, lock], ['drafts', null, null])
    assert.isTrue(drafts.photos[0].needsReview)
    await phone.submit(drafts.photos[0].id)
    const wall = await client.get('/api/wall').loginAs(of.user)
    const [shown] = wall.body().data
    assert.containSubset(shown.problems, [{ rule: LIFE_RULE, result: 'warn' }])
    assert.isFalse(shown.isUploaded)
  }).timeout(60_000)
})

test.group('A season without a proof of life', (group) => {
  livePhotos(group)
  capturing(group)

  test('asks for no burst, and does not even store one', async ({ assert }) => {
    const phone = await ready()
    assert.isFalse((await phone.standing()).shoot.asksForBurst)
    const sent = await shoot(phone, await frozenShot(1))
    assert.equal(sent.body.data.screen, 'drafts')
    const { measurements } = await PhotoVerdict.firstOrFail()
    assert.notProperty(measurements, 'depth_motion')
  }).timeout(60_000)

  test('takes no file instead of the camera', async ({ assert }) => {
    const phone = await ready()
    assert.isFalse((await phone.standing()).shoot.mayUpload)
    const refused = await phone.openShot('upload')
    assert.deepEqual([refused.status, refused.body.error.type], [409, 'upload_not_allowed'])
  })
})

test.group('A file instead of the camera', (group) => {
  livePhotos(group)
  const { of } = capturing(group, { phoneUpload: true })

  test('is never accepted by the machine alone, and bears its mark on the wall', async ({
    assert,
    client,
  }) => {
    const phone = await ready()
    assert.isTrue((await phone.standing()).shoot.mayUpload)
    const opened = await phone.openShot('upload')
    const sent = await phone.send(opened.body.data.id, await syntheticPhoto(1))
    const [draft] = sent.body.data.drafts.photos
    assert.isTrue(draft.needsReview)
    await phone.submit(draft.id)
    assert.equal((await Photo.firstOrFail()).status, 'awaiting_review')
    const wall = await client.get('/api/wall').loginAs(of.user)
    assert.isTrue(wall.body().data[0].isUploaded)
    const detail = await client.get(`/api/photos/${draft.id}`).loginAs(of.user)
    assert.isTrue(detail.body().data.author.isUploaded)
    const { message } = detail
      .body()
      .data.rules.find(({ rule }: { rule: string }) => rule === LIFE_RULE)
    assert.match(message, /不是现场拍摄/)
  }).timeout(60_000)
})
