import { drawMatte, drawStudent } from '#backend/photos/drawn/draw_student'
import { studentOf } from '#backend/photos/drawn/student'
import { decodePhoto } from '#backend/photos/file/decode_photo'
import { geometryOf } from '#backend/photos/measures/geometry'
import { joinedToFace } from '#backend/photos/make/joined_to'
import { makePhoto } from '#backend/photos/make/make_photo'
import { matteOf } from '#backend/photos/make/matte'
import { Vision } from '#backend/photos/vision/vision'
import { misfits } from '#domain/photos/national_format'
import { test } from '@japa/runner'

const full = await Vision.load()
const BLUE = [100, 197, 255] as const

test.group('Making the national picture', () => {
  test('every picture that is made is inside the national format', async ({ assert }) => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const decoded = await decodePhoto(await drawStudent(studentOf(seed), { fast: true }))
      if (!decoded.ok) throw new Error(decoded.error.fault)
      const made = await makePhoto(full, decoded.value.raster, BLUE)
      if (!made.ok) throw new Error(JSON.stringify(made.error))
      assert.deepEqual(misfits(made.value.measures), [])
    }
  })

  test('a head that the picture cuts, or that is too small, is refused with the reason', async ({
    assert,
  }) => {
    const make = async (photo: Buffer) => {
      const decoded = await decodePhoto(photo)
      if (!decoded.ok) throw new Error(decoded.error.fault)
      const made = await makePhoto(full, decoded.value.raster, BLUE)
      return made.ok ? null : made.error.type
    }
    // Neither pack has to see a face that fills the picture, or one of thirty pixels.
    const refused = ['head_cut', 'cannot_be_framed', 'no_face']
    const large = { ...studentOf(3), size: 0.31 }
    assert.oneOf(await make(await drawStudent(large, { fast: true, height: 600 })), refused)
    const small = studentOf(3, ['small'])
    assert.oneOf(await make(await drawStudent(small, { fast: true })), refused)
  })

  test('what was made and does not fit is refused with what it measured', async ({ assert }) => {
    const decoded = await decodePhoto(await drawStudent(studentOf(3), { fast: true }))
    if (!decoded.ok) throw new Error(decoded.error.fault)
    const { raster } = decoded.value
    const [face] = await full.detect(raster)
    const { eyes, height, width } = geometryOf(await full.mesh(raster, face!))
    // As if the check had seen the head half an eye's distance beside where it is.
    const beside = { eyes: { ...eyes, x: eyes.x + width * 0.2 }, height, width }
    const made = await makePhoto(full, raster, BLUE, beside)
    const fault = made.ok ? null : made.error
    if (fault?.type !== 'does_not_fit') throw new Error(String(fault?.type))
    assert.deepEqual(misfits(fault.measures), ['offCentre'])
  })

  test('the matte follows the drawn edge: near it a tenth is wrong at most, elsewhere a fiftieth', async ({
    assert,
  }) => {
    const drawing = { width: 480, height: 640 }
    const region = { x: 240, y: 320, side: 640, angle: 0 }
    for (const seed of [1, 2, 3, 4]) {
      const student = { ...studentOf(seed), size: 0.19 }
      const decoded = await decodePhoto(await drawStudent(student, drawing))
      if (!decoded.ok) throw new Error(decoded.error.fault)
      const { raster } = decoded.value
      const [person, hair] = [await full.person(raster, region), await full.hair(raster, region)]
      const matte = joinedToFace(matteOf(raster, person, hair), drawing.width)
      const truth = await drawMatte(student, drawing)
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

/** Within four pixels of where the drawn person begins or ends. */
function nearEdge(truth: Float32Array, width: number) {
  const inside = (at: number) => (truth[at] ?? 0) > 0.5
  const ways = [-4, -2, 2, 4].flatMap((step) => [step, step * width])
  return (at: number) => ways.some((way) => inside(at + way) !== inside(at))
}
