import { drawSyntheticMatte, drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import { decodePhoto } from '#backend/portraits/files/decode_photo'
import { regionOfFace } from '#backend/portraits/make/connected_region'
import { geometryOf } from '#backend/portraits/measures/geometry'
import { makePhoto } from '#backend/portraits/make/make_photo'
import { matteOf } from '#backend/portraits/make/matte'
import { Vision } from '#backend/portraits/models/vision'
import { measuresOutsideFormat } from '#domain/photos/national_format'
import { syntheticPhoto } from '#tests/live_photos'
import { test } from '@japa/runner'

const full = await Vision.load()
const BLUE = [100, 197, 255] as const

test.group('Making the national picture', () => {
  test('every product is inside the national format', async ({ assert }) => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const decoded = await decodePhoto(await syntheticPhoto(seed))
      if (!decoded.ok) throw new Error(decoded.error.fault)
      const made = await makePhoto(full, decoded.value.raster, BLUE)
      if (!made.ok) throw new Error(JSON.stringify(made.error))
      assert.deepEqual(measuresOutsideFormat(made.value.measures), [])
    }
  })

  test('a cropped or too small head is refused with the reason', async ({ assert }) => {
    const make = async (photo: Buffer) => {
      const decoded = await decodePhoto(photo)
      if (!decoded.ok) throw new Error(decoded.error.fault)
      const made = await makePhoto(full, decoded.value.raster, BLUE)
      return made.ok ? null : made.error.type
    }
    // Neither pack has to see a face that fills the picture, or one of thirty pixels.
    const refused = ['head_cut', 'cannot_be_framed', 'no_face']
    const large = { ...syntheticStudent(3), size: 0.31 }
    assert.oneOf(
      await make(await drawSyntheticStudent(large, { fast: true, height: 600 })),
      refused
    )
    assert.oneOf(await make(await syntheticPhoto(3, ['small'])), refused)
  })

  test('a product outside the format is refused with its measures', async ({ assert }) => {
    const decoded = await decodePhoto(await syntheticPhoto(3))
    if (!decoded.ok) throw new Error(decoded.error.fault)
    const { raster } = decoded.value
    const [face] = await full.detect(raster)
    const { eyes, height, width } = geometryOf(await full.mesh(raster, face!))
    // As if the check had measured the head half an eye distance beside its place.
    const beside = { eyes: { ...eyes, x: eyes.x + width * 0.2 }, height, width }
    const made = await makePhoto(full, raster, BLUE, beside)
    const fault = made.ok ? null : made.error
    if (fault?.type !== 'does_not_fit') throw new Error(String(fault?.type))
    assert.deepEqual(measuresOutsideFormat(fault.measures), ['offCentre'])
  })

  test('the matte follows the synthetic edge: at most a tenth is wrong near it, a fiftieth elsewhere', async ({
    assert,
  }) => {
    const drawing = { width: 480, height: 640 }
    const region = { x: 240, y: 320, side: 640, angle: 0 }
    for (const seed of [1, 2, 3, 4]) {
      const student = { ...syntheticStudent(seed), size: 0.19 }
      const decoded = await decodePhoto(await drawSyntheticStudent(student, drawing))
      if (!decoded.ok) throw new Error(decoded.error.fault)
      const { raster } = decoded.value
      const [person, hair] = [await full.person(raster, region), await full.hair(raster, region)]
      const matte = regionOfFace(matteOf(raster, person, hair), drawing.width)
      const truth = await drawSyntheticMatte(student, drawing)
      const isNear = nearEdge(truth, drawing.width)
      const error = (near: boolean) => {
        const wrong = [...matte.keys()].filter((at) => isNear(at) === near)
        const sum = wrong.reduce((all, at) => all + Math.abs(matte[at]! - truth[at]!), 0)
        return sum / wrong.length
      }
      assert.isBelow(error(true), 0.1, `${seed}, near the edge`)
      assert.isBelow(error(false), 0.02, `${seed}, elsewhere`)
    }
  })
})

/** Pixels within four pixels of the synthetic person's edge. */
function nearEdge(truth: Float32Array, width: number) {
  const inside = (at: number) => (truth[at] ?? 0) > 0.5
  const ways = [-4, -2, 2, 4].flatMap((step) => [step, step * width])
  return (at: number) => ways.some((way) => inside(at + way) !== inside(at))
}
