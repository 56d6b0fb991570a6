import { drawSyntheticMatte, drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import { decodePhoto } from '#backend/portraits/files/decode_photo'
import { makePhoto } from '#backend/portraits/make/make_photo'
import type { Mask } from '#backend/portraits/models/masks'
import { placeOf, type Box, type Raster, type Region } from '#backend/portraits/models/raster'
import { Vision } from '#backend/portraits/models/vision'
import { MAX_LEFTOVERS, measuresOutsideFormat } from '#domain/photos/national_format'
import { test } from '@japa/runner'
import sharp from 'sharp'

const BLUE = [100, 197, 255] as const
const RED = [158, 30, 44] as const
const core = await Vision.load('core')

/** A student before a red flag that fills the left half of the photo. */
async function beforeFlag(): Promise<Raster> {
  const student = syntheticStudent(3)
  const decoded = await decodePhoto(await drawSyntheticStudent(student, { fast: true }))
  if (!decoded.ok) throw new Error(decoded.error.fault)
  const { data, width, height } = decoded.value.raster
  const matte = await drawSyntheticMatte(student, { fast: true })
  const flag = Uint8Array.from(data, (value, at) => {
    const place = Math.floor(at / 3)
    if (place % width > width / 2) return value
    const share = matte[place]!
    return value * share + (RED[at % 3]! + ((place * 7) % 9) - 4) * (1 - share)
  })
  return { data: flag, width, height }
}

/** Models whose mask of the person wrongly includes a box of the cropped picture. */
function visionMistakenIn(box: Box): Vision {
  const take = ({ region, size, share }: Mask): Mask => {
    const taken = share.map((own, at) => {
      const { x, y } = placeOf(
        region,
        ((at % size) + 0.5) / size,
        (Math.floor(at / size) + 0.5) / size
      )
      const isInside = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
      return isInside ? 1 : own
    })
    return { region, size, share: taken }
  }
  const personTwice = async (raster: Raster, region: Region, until: number) =>
    take(await core.personTwice(raster, region, until))
  return { ...core, personTwice } as Vision
}

test.group('Leftovers of the old background', () => {
  test('beside the head are removed and show the requested background colour', async ({
    assert,
  }) => {
    const box = { x: 70, y: 240, width: 60, height: 60 }
    const made = await makePhoto(visionMistakenIn(box), await beforeFlag(), BLUE)
    if (!made.ok) throw new Error(JSON.stringify(made.error))
    assert.isAtMost(made.value.measures.leftovers!, MAX_LEFTOVERS)
    const region = { left: 73, top: 250, width: 16, height: 40 }
    const mean = await sharp(made.value.jpeg).extract(region).resize(1, 1).raw().toBuffer()
    for (const [at, value] of mean.entries()) assert.closeTo(value, BLUE[at]!, 6)
  })

  test('beside the shoulders make the product refused, with their area', async ({ assert }) => {
    const box = { x: 90, y: 444, width: 90, height: 40 }
    const made = await makePhoto(visionMistakenIn(box), await beforeFlag(), BLUE)
    const fault = made.ok ? null : made.error
    if (fault?.type !== 'does_not_fit') throw new Error(String(fault?.type))
    assert.deepEqual(measuresOutsideFormat(fault.measures), ['leftovers'])
  })

  test('are told from a white shirt under a jacket before a pale wall, in even light and from one side', async ({
    assert,
  }) => {
    const students = [
      syntheticStudent(3, ['side_light']),
      syntheticStudent(45),
      syntheticStudent(60),
    ]
    for (const student of students) {
      const decoded = await decodePhoto(await drawSyntheticStudent(student, { fast: true }))
      if (!decoded.ok) throw new Error(decoded.error.fault)
      const made = await makePhoto(core, decoded.value.raster, BLUE)
      assert.isTrue(made.ok, `${student.seed}: ${made.ok || JSON.stringify(made.error)}`)
    }
  })

  test('are not found if the matte is right, even before a flag', async ({ assert }) => {
    const made = await makePhoto(core, await beforeFlag(), BLUE)
    if (!made.ok) throw new Error(JSON.stringify(made.error))
    assert.isAtMost(made.value.measures.leftovers!, MAX_LEFTOVERS)
  })
})
