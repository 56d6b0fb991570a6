import { pictureKey, quarantineKey, readObject } from '#backend/photos/photo_objects'
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
import { until } from '#tests/until'
import { person } from '#tests/season_fixture'
import { studentOf } from '#tests/students_fixture'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { readJpegHeader } from '#backend/portraits/files/jpeg_header'

test.group('The life cycle of a photo', (group) => {
  livePhotos(group)

  test('a good photo is accepted and made, and its uploaded file is deleted', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const answer = await handIn(client, world, await syntheticPhoto(1))
    answer.assertStatus(201)
    const { id, status, rules } = answer.body().data
    assert.equal(status, 'accepted')
    assert.lengthOf(rules, 33)
    await until(async () => (await Photo.findOrFail(id)).productKey !== null)
    assert.isFalse(await drive.use().exists(quarantineKey(id)))
    const product = await client.get(`/api/photos/${id}/product`).loginAs(world.coordinators[0]!)
    product.assertStatus(200)
    product.assertHeader('cache-control', 'private, no-store')
    const header = readJpegHeader(Buffer.from(product.body()))
    assert.containSubset(header, { width: 480, height: 640, components: 3 })
    const { productKey } = await Photo.findOrFail(id)
    assert.isTrue(await drive.use().exists(`${productKey}-paper`), 'papers have a copy')
    const shown = await client.get(`/api/photos/${id}`).loginAs(world.coordinators[0]!)
    const madeBy = (rule: string) =>
      shown.body().data.rules.find((row: { rule: string }) => row.rule === rule)
    assert.equal(madeBy('PR29').result, 'pass')
    assert.match(shown.body().data.judgedBy.measures, /^\d+\/[\da-f]{8}$/)
    assert.match(shown.body().data.judgedBy.policy, /^jiangsu-2023\/\d+$/)
    assert.match(madeBy('PR30').message, /宽 480，高 640，分辨率 300/)
    assert.match(madeBy('PR30').message, /文件大小 \d+\.\d KB（20–40 KB）/)
    assert.match(madeBy('PR29').message, /背景色差 [\d.]+（≤ 8）/)
    const looks = await db.from('audit_entries').where({ action: 'photo.opened', subject_id: id })
    assert.lengthOf(looks, 1)
  })

  test('a list shows its thumbnail, and a thumbnail view is audited once a day', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const [coordinator] = world.coordinators
    const { id } = (await handIn(client, world, await syntheticPhoto(1))).body().data
    const look = () => client.get(`/api/photos/${id}/thumbnail`).loginAs(coordinator!)
    const small = await look()
    await look()
    ;(await client.get(`/api/photos/${id}/thumbnail`).loginAs(world.centre)).assertStatus(200)
    assert.containSubset(await sharp(small.body()).metadata(), { width: 120, height: 160 })
    assert.isBelow(small.body().length, 10_000)
    const looks = await db.from('audit_entries').where({ subject_id: id, action: 'photo.glanced' })
    assert.sameMembers(
      looks.map(({ actor_id }) => actor_id),
      [coordinator!.id, world.centre.id]
    )
  })

  test('its object key cannot be computed from the picture', async ({ client, assert }) => {
    const { id } = (await handIn(client, await seasonOfPhotos(), await syntheticPhoto(1))).body()
      .data
    const { objectKey } = await Photo.findOrFail(id)
    const bytes = await readObject(objectKey!)
    const plain = createHash('sha256').update(bytes).digest('hex')
    assert.notInclude(objectKey, plain)
    assert.equal(objectKey, pictureKey(bytes))
    assert.notEqual(pictureKey(bytes), pictureKey(Buffer.concat([bytes, Buffer.alloc(1)])))
  })

  test('the name of an uploaded file is never used', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    const names = ['../../x', 'a\0b.jpg', `${'长'.repeat(1_700)}.jpg`, '\u202Egpj.exe', 'con.jpg']
    for (const [seed, filename] of names.entries()) {
      const [unit] = world.units
      const answer = await client
        .post(`/api/season_units/${unit!.id}/photos`)
        .fields(AGREED)
        .file('file', await syntheticPhoto(seed + 1), { filename })
        .loginAs(world.coordinators[0]!)
        .withCsrfToken()
      answer.assertStatus(201)
      const { id } = answer.body().data
      const { objectKey, thumbnailKey } = await Photo.findOrFail(id)
      for (const key of [objectKey, thumbnailKey])
        assert.match(key!, /^photos\/[\da-f]{2}\/[\da-f]{64}$/)
      const shown = await client.get(`/api/photos/${id}/picture`).loginAs(world.coordinators[0]!)
      shown.assertHeader('content-disposition', 'inline; filename="picture.jpg"')
    }
  })

  test('its format is recognised by its bytes, not by its name', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    const { id: studentId } = await studentOf(world.units[0]!)
    const as = (filename: string, bytes: Buffer) =>
      client
        .post(`/api/season_units/${world.units[0]!.id}/photos`)
        .fields({ ...AGREED, studentId })
        .file('file', bytes, { filename })
        .loginAs(world.coordinators[0]!)
        .withCsrfToken()
    const photo = await as('photo.gif', await syntheticPhoto(1))
    assert.equal(photo.body().data.status, 'accepted')
    const gif = await as(
      'photo.jpg',
      await sharp(await syntheticPhoto(1))
        .gif()
        .toBuffer()
    )
    assert.equal(gif.body().data.status, 'failed')
    assert.match(gif.body().data.rules[0].message, /GIF/)
  })

  test('the background colour is that of the season’s policy', async ({ client, assert }) => {
    const world = await seasonOfPhotos({ backgroundColour: '#ffffff' })
    // The first student wears white, which does not contrast with a white background.
    const white = (await handIn(client, world, await syntheticPhoto(1))).body().data
    assert.equal(white.status, 'failed')
    const { id } = (await handIn(client, world, await syntheticPhoto(3))).body().data
    await until(async () => (await Photo.findOrFail(id)).productKey !== null)
    const product = await client.get(`/api/photos/${id}/product`).loginAs(world.coordinators[0]!)
    const { data } = await sharp(product.body()).raw().toBuffer({ resolveWithObject: true })
    assert.isAbove(Math.min(...data.subarray(0, 3)), 250)
  })

  test('a bad photo fails with every reason in words, and no product is made', async ({
    client,
    assert,
  }) => {
    const answer = await handIn(
      client,
      await seasonOfPhotos(),
      await syntheticPhoto(3, ['tilted', 'blue_top'])
    )
    const { id, status, rules } = answer.body().data
    assert.equal(status, 'failed')
    const failed = rules.filter(({ result }: { result: string }) => result === 'fail')
    assert.sameMembers(
      failed.map(({ rule }: { rule: string }) => rule),
      ['PR10', 'PR25']
    )
    assert.match(failed[0].message, /头部倾斜（实测 1\d\.?\d* ° > 界限 10 °）/)
    assert.isNull((await Photo.findOrFail(id)).productKey)
  })

  test('a file that is not a photo fails with its fault, and nothing of it is stored', async ({
    client,
    assert,
  }) => {
    const answer = await handIn(client, await seasonOfPhotos(), Buffer.from('<svg></svg>'))
    const { id, rules, hasPicture } = answer.body().data
    assert.isFalse(hasPicture)
    assert.match(rules[0].message, /SVG/)
    assert.isFalse(await drive.use().exists(quarantineKey(id)))
  })

  test('uploading a file again returns the existing photo; at another school it is a flagged photo of its own', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const bytes = await syntheticPhoto(2)
    const { id: studentId } = await studentOf(world.units[0]!)
    const hand = () => handIn(client, world, bytes, world.coordinators[0]!, { studentId })
    const [first, again] = (await Promise.all([hand(), hand()])).map((answer) => answer.body().data)
    assert.equal(again.id, first.id)
    assert.lengthOf(await db.from('photos'), 1)
    assert.isNull(first.sameAs)
    const region = { regionId: world.region.id }
    const school = await Unit.create({ code: '99998', name: '另一学院', ...region })
    const own = { seasonId: world.season.id, unitId: school.id, ...region }
    const unit = await SeasonUnit.create(own)
    await standsIn(unit.id, 'capturing')
    const at = (await handIn(client, { ...world, units: [unit] }, bytes, world.centre)).body().data
    assert.equal(at.sameAs, first.id)
    assert.equal(at.status, 'accepted')
  })

  test('the file of a reset photo may be uploaded again, and is flagged', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const bytes = await syntheticPhoto(2)
    const { id: studentId } = await studentOf(world.units[0]!)
    const hand = async () =>
      (await handIn(client, world, bytes, world.coordinators[0]!, { studentId })).body().data
    const first = await hand()
    await db.from('photos').where({ id: first.id }).update({ status: 'reset' })
    const again = await hand()
    assert.notEqual(again.id, first.id)
    assert.equal(again.sameAs, first.id)
  })

  test('a verdict cannot be changed, not even in the database', async ({ client, assert }) => {
    await handIn(client, await seasonOfPhotos(), await syntheticPhoto(2))
    for (const change of [
      () => db.from('photo_verdicts').update({ verdict: 'fail' }),
      () => db.from('photo_verdicts').delete(),
      () => db.from('photos').update({ verdict: 'fail' }),
    ]) {
      await assert.rejects(change, /append-only/)
    }
  })

  test('people of other schools and colleges can neither open nor list a photo', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { id } = (await handIn(client, world, await syntheticPhoto(2))).body().data
    const other = await Unit.create({ code: '99999', name: '另一学院', regionId: world.region.id })
    const own = await Unit.findOrFail(world.units[0]!.unitId)
    const stranger = await person('coordinator', other)
    for (const path of [id, `${id}/picture`])
      (await client.get(`/api/photos/${path}`).loginAs(stranger)).assertStatus(404)
    assert.deepEqual((await client.get('/api/photos').loginAs(stranger)).body().data, [])
    const college = await person('college', own)
    for (const path of [id, `${id}/picture`])
      (await client.get(`/api/photos/${path}`).loginAs(college)).assertStatus(404)
    assert.deepEqual((await client.get('/api/photos').loginAs(college)).body().data, [])
  })
})
