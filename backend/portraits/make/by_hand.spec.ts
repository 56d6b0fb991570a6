import { decodePhoto } from '#backend/portraits/files/decode_photo'
import { makeOfChosen, makePhoto } from '#backend/portraits/make/make_photo'
import { lookForHead } from '#backend/portraits/make/known_head'
import { takeOwn } from '#backend/portraits/make/take_own'
import { Vision } from '#backend/portraits/models/vision'
import { moveFrame, startFrame } from '#domain/photos/hand_frame'
import { measuresOutsideFormat } from '#domain/photos/national_format'
import { syntheticPhoto } from '#tests/live_photos'
import { test } from '@japa/runner'
import sharp from 'sharp'

const vision = await Vision.load()
const BLUE = [100, 197, 255] as const

async function decoded(seed: number) {
  const photo = await decodePhoto(await syntheticPhoto(seed))
  if (!photo.ok) throw new Error(photo.error.fault)
  return photo.value.raster
}

/** A frame with the face where the rule wants it, and the head as the check knows it. */
async function framed(seed: number) {
  const raster = await decoded(seed)
  const known = (await lookForHead(vision, raster))!
  const eyes = { x: known.eyes.x / raster.width, y: known.eyes.y / raster.height }
  const face = { eyes, width: known.width / raster.width }
  return { raster, known, frame: startFrame(face, raster) }
}

async function product(seed: number) {
  const made = await makePhoto(vision, await decoded(seed), BLUE)
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value.jpeg
}

test.group('A picture cut where a person has chosen', () => {
  test('is measured as the machine’s is: where the face is right it fits', async ({ assert }) => {
    for (const seed of [1, 2, 3, 4]) {
      const { raster, known, frame } = await framed(seed)
      const made = await makeOfChosen(vision, raster, BLUE, { frame, known })
      if (!made.ok) throw new Error(JSON.stringify(made.error))
      assert.deepEqual(measuresOutsideFormat(made.value.measures), [])
    }
  })

  test('is refused with its figures where the face is not, and without any outside the photo', async ({
    assert,
  }) => {
    const { raster, known, frame } = await framed(3)
    const aside = moveFrame(frame, frame.width * 0.12, 0, raster)
    const made = await makeOfChosen(vision, raster, BLUE, { frame: aside, known })
    const fault = made.ok ? null : made.error
    if (fault?.type !== 'does_not_fit') throw new Error(JSON.stringify(fault))
    assert.include(measuresOutsideFormat(fault.measures), 'offCentre')
    const outside = { ...frame, left: raster.width }
    const beyond = await makeOfChosen(vision, raster, BLUE, { frame: outside, known })
    assert.deepEqual(beyond, { ok: false, error: { type: 'frame_outside' } })
  })
})

test.group('A finished picture that a person brings', () => {
  test('fits where the machine’s own would, and keeps nothing of its file', async ({ assert }) => {
    for (const seed of [1, 2, 3, 4, 5, 7]) {
      const own = await sharp(await product(seed))
        .withExif({ IFD0: { Software: 'Photoshop' }, IFD3: { GPSLatitudeRef: 'N' } })
        .jpeg({ quality: 85 })
        .toBuffer()
      const taken = await takeOwn(vision, own, BLUE)
      if (!taken.ok) throw new Error(`${seed} ${JSON.stringify(taken.error)}`)
      assert.deepEqual(measuresOutsideFormat(taken.value.measures), [])
      const { exif, density } = await sharp(taken.value.jpeg).metadata()
      assert.isUndefined(exif)
      assert.equal(density, 300)
    }
  })

  test('is refused with what is wrong: the format, the size, the file, the colour behind', async ({
    assert,
  }) => {
    const jpeg = await product(1)
    const faultOf = async (bytes: Buffer, background: readonly [number, number, number] = BLUE) => {
      const taken = await takeOwn(vision, bytes, background)
      return taken.ok ? null : taken.error
    }
    assert.deepEqual(await faultOf(await sharp(jpeg).png().toBuffer()), { type: 'own_not_jpeg' })
    const large = await sharp(jpeg).resize(600, 800).jpeg({ quality: 80 }).toBuffer()
    assert.deepEqual(await faultOf(large), {
      ...{ type: 'own_size', width: 600, height: 800, bytes: large.length },
    })
    const heavy = await sharp(jpeg).jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer()
    assert.containSubset(await faultOf(heavy), { type: 'own_size', width: 480, height: 640 })
    const half = Buffer.concat([jpeg.subarray(0, jpeg.length / 2), Buffer.alloc(jpeg.length / 2)])
    assert.deepEqual(await faultOf(half), { type: 'own_unreadable' })
    const white = await faultOf(jpeg, [255, 255, 255])
    if (white?.type !== 'does_not_fit') throw new Error(JSON.stringify(white))
    assert.include(measuresOutsideFormat(white.measures), 'backgroundError')
  })
})
