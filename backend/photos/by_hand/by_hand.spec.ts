import { readObject } from '#backend/photos/photo_objects'
import { HandQueue } from '#backend/photos/by_hand/hand_queue'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { moveFrame, startFrame, type FaceShares, type HandFrame } from '#domain/photos/hand_frame'
import { ok } from '#domain/result'
import Batch from '#models/proofreading/batch'
import BatchItem from '#models/proofreading/batch_item'
import Photo from '#models/photos/photo'
import ProductVersion from '#models/photos/product_version'
import { anotherSchool } from '#tests/another_school'
import Unit from '#models/people/unit'
import {
  handIn,
  livePhotos,
  photoOf,
  seasonOfPhotos,
  standsIn,
  syntheticPhoto,
} from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { until } from '#tests/until'
import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'
import sharp from 'sharp'

test.group('A finished picture by hand', (group) => {
  livePhotos(group)

  const post = (
    client: ApiClient,
    id: string,
    act: string,
    user: Awaited<ReturnType<typeof person>>
  ) => client.post(`/api/photos/${id}/${act}`).loginAs(user).withCsrfToken()
  const crop = (client: ApiClient, id: string, frame: object, user: World['centre']) =>
    post(client, id, 'crops', user).json({ frame })
  const upload = (client: ApiClient, id: string, bytes: Buffer, user: World['centre']) =>
    post(client, id, 'own_products', user).file('file', bytes, { filename: 'a.jpg' })

  /** An accepted photo of which the machine’s picture does not fit, and the frame where it would. */
  async function misfit(client: ApiClient, world: World) {
    const reviewer = await person('reviewer')
    const { id } = (await handIn(client, world, await syntheticPhoto(1))).body().data
    await until(async () => (await Photo.findOrFail(id)).productKey !== null)
    const photo = await Photo.findOrFail(id)
    const product = await readObject(photo.productKey!)
    const measures = { ...photo.productMeasures!, eyes: 312.4 }
    await photo
      .merge({ productKey: null, makeFault: 'does_not_fit', productMeasures: measures })
      .save()
    await db.rawQuery('delete from product_versions')
    const shown = await client.get(`/api/photos/${id}`).loginAs(reviewer)
    const face: FaceShares = shown.body().data.face
    const { width, height } = await sharp(await readObject(photo.objectKey!)).metadata()
    const picture = { width: width!, height: height! }
    return {
      id,
      reviewer,
      product,
      picture,
      frame: startFrame(face, picture),
      shown: shown.body().data,
    }
  }
  const versionsOf = async (photoId: string) =>
    (await ProductVersion.query().where({ photoId }).orderBy('version')).map(
      ({ version, way, authorId }) => [version, way, authorId]
    )
  const quarantined = async () =>
    [...(await drive.use().listAll('quarantine')).objects].map(({ name }) => name)
  const leftOut = async (client: ApiClient, { units, centre }: World) => {
    await standsIn(units[0]!.id, 'processing')
    const url = `/api/season_units/${units[0]!.id}/batches`
    return (await client.post(url).json({}).loginAs(centre).withCsrfToken()).body()
  }

  test('is cut where a reviewer says, becomes the photo’s, and the next batch has it', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { id, reviewer, frame, shown } = await misfit(client, world)
    assert.match(shown.makeFault, /眼睛距上边沿 312\.4（200–300）/)
    assert.equal((await leftOut(client, world)).error.type, 'batch_empty')
    const cut = await crop(client, id, frame, reviewer)
    cut.assertStatus(201)
    assert.deepEqual(cut.body().data, { id, version: 1 })
    const photo = await Photo.findOrFail(id)
    assert.isNull(photo.makeFault)
    const picture = await client.get(`/api/photos/${id}/product`).loginAs(reviewer)
    assert.containSubset(await sharp(picture.body()).metadata(), { width: 480, height: 640 })
    const { products, makeFault } = (await client.get(`/api/photos/${id}`).loginAs(reviewer)).body()
      .data
    assert.isNull(makeFault)
    assert.containSubset(products, [{ version: 1, way: 'cropped', by: 'reviewer' }])
    assert.containSubset(await db.from('audit_entries').where({ action: 'photo.cropped' }), [
      { actor_id: reviewer.id, subject_id: id, details: { version: 1 } },
    ])
    assert.equal((await leftOut(client, world)).data.draft.count, 1)
  })

  test('that does not fit is refused with what was measured, and changes nothing', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { id, reviewer, frame, picture } = await misfit(client, world)
    const refused = async (wanted: HandFrame) => {
      const cut = await crop(client, id, wanted, reviewer)
      cut.assertStatus(422)
      assert.equal(cut.body().error.type, 'product_refused')
      return cut.body().error.message
    }
    const aside = moveFrame(frame, frame.width * 0.12, 0, picture)
    assert.match(await refused(aside), /偏离中线 [\d.]+（≤ 24）/)
    assert.match(await refused({ ...frame, left: picture.width }), /超出了照片/)
    assert.match(await refused({ ...frame, width: 200 }), /太小/)
    const photo = await Photo.findOrFail(id)
    assert.deepEqual([photo.productKey, photo.makeFault], [null, 'does_not_fit'])
    assert.deepEqual(await versionsOf(id), [])
    ;(await post(client, id, 'crops', reviewer).json({ frame: { left: 0 } })).assertStatus(422)
  })

  test('is one’s own where it has size and bytes of a product; else it is told what to do', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { id, reviewer, product } = await misfit(client, world)
    const refused = async (bytes: Buffer) => {
      const sent = await upload(client, id, bytes, reviewer)
      sent.assertStatus(422)
      return sent.body().error.message
    }
    const large = await sharp(product).resize(600, 800).jpeg({ quality: 75 }).toBuffer()
    assert.match(
      await refused(large),
      /图片是 600×800 像素、[\d.]+ KB，成片须为 480×640 像素、20–40 KB/
    )
    assert.match(await refused(await sharp(product).png().toBuffer()), /不是 JPG/)
    assert.isNull((await Photo.findOrFail(id)).productKey)
    const before = await quarantined()
    const taken = await upload(client, id, product, reviewer)
    taken.assertStatus(201)
    assert.deepEqual(await versionsOf(id), [[1, 'own', reviewer.id]])
    assert.sameMembers(await quarantined(), before, 'it is kept only while it is opened')
  })

  test('is not overwritten by the machine, unless a person gives it back', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { id, reviewer, frame, product } = await misfit(client, world)
    const again = () => post(client, id, 'automatic_products', reviewer).json({})
    assert.equal((await again()).body().error.type, 'product_automatic')
    ;(await upload(client, id, product, reviewer)).assertStatus(201)
    ;(await crop(client, id, frame, reviewer)).assertStatus(201)
    const { productKey } = await Photo.findOrFail(id)
    await (await app.container.make(PhotoQueue)).make(id)
    ;(await again()).assertStatus(202)
    await until(async () => (await Photo.findOrFail(id)).productKey !== null)
    assert.notEqual((await Photo.findOrFail(id)).productKey, productKey)
    assert.deepEqual(await versionsOf(id), [
      [1, 'own', reviewer.id],
      [2, 'cropped', reviewer.id],
      [3, 'automatic', null],
    ])
    const fits = await crop(client, id, frame, reviewer)
    assert.equal(fits.body().error.type, 'product_fits')
  })

  test('of two at once is one; whoever comes second is told', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    const { id, reviewer, frame, product } = await misfit(client, world)
    const both = await Promise.all([
      crop(client, id, frame, reviewer),
      upload(client, id, product, await person('operator')),
    ])
    assert.sameMembers(
      both.map((sent) => sent.status()),
      [201, 409]
    )
    assert.equal(both.find((sent) => sent.status() === 409)!.body().error.type, 'product_changed')
    assert.lengthOf(await versionsOf(id), 1)
  })

  test('is up to the centre: neither the school nor another one may', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { id, frame, product } = await misfit(client, world)
    const { unitId } = await anotherSchool(world)
    const stranger = await person('coordinator', await Unit.findOrFail(unitId))
    for (const user of [world.coordinators[0]!, stranger, await person('finance')]) {
      ;(await crop(client, id, frame, user)).assertStatus(403)
      ;(await upload(client, id, product, user)).assertStatus(403)
      ;(await post(client, id, 'automatic_products', user).json({})).assertStatus(403)
    }
    assert.deepEqual(await versionsOf(id), [])
  })

  /** Delivers a photo, as a batch does. */
  async function deliver({ units, centre }: World, photoId: string) {
    const { studentId } = await Photo.findOrFail(photoId)
    const own = { seasonUnitId: units[0]!.id, round: 'main' } as const
    const delivered = { state: 'delivered', no: 1, step: 1, count: 1 } as const
    const { id: batchId } = await Batch.create({ ...own, ...delivered, authorId: centre.id })
    await BatchItem.create({ ...own, batchId, studentId: studentId!, photoId, version: 1 })
  }

  test('of a photo that a batch has delivered is up to an erratum, also when it is delivered meanwhile', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const reviewer = await person('reviewer')
    const fault = { makeFault: 'does_not_fit', objectKey: 'photos/none' }
    const { id } = await photoOf(world, 'accepted', fault)
    const made = ok({ key: `made/${randomUUID()}`, measures: {} as never })
    const finish = () => deliver(world, id).then(() => made)
    app.container.swap(HandQueue, () => ({ finish }) as unknown as HandQueue)
    const frame = { left: 0, top: 0, width: 480 }
    const meanwhile = await crop(client, id, frame, reviewer)
    app.container.restore(HandQueue)
    assert.equal(meanwhile.body().error.type, 'in_batch')
    const after = await crop(client, id, frame, reviewer)
    after.assertStatus(409)
    assert.equal(after.body().error.type, 'in_batch')
    assert.deepEqual(await versionsOf(id), [])
    assert.equal((await Photo.findOrFail(id)).makeFault, 'does_not_fit')
  })

  test('is not taken where somebody else has changed it meanwhile', async ({ client, assert }) => {
    const world = await seasonOfPhotos()
    const reviewer = await person('reviewer')
    const fault = { makeFault: 'does_not_fit', objectKey: 'photos/none' }
    const { id } = await photoOf(world, 'accepted', fault)
    const change = { product_key: 'made/other', make_fault: null }
    const add = `insert into product_versions
        (photo_id, version, season_unit_id, way, product_key, author_id)
      select id, 1, season_unit_id, 'own', product_key, '${reviewer.id}' from photos where id = ?`
    const finish = async () => {
      await db.from('photos').where({ id }).update(change)
      await db.rawQuery(add, [id])
      return ok({ key: `made/${randomUUID()}`, measures: {} as never })
    }
    app.container.swap(HandQueue, () => ({ finish }) as unknown as HandQueue)
    const late = await crop(client, id, { left: 0, top: 0, width: 480 }, reviewer)
    app.container.restore(HandQueue)
    assert.equal(late.body().error.type, 'product_changed')
    assert.equal((await Photo.findOrFail(id)).productKey, 'made/other')
  })
})
