import { drawMatte, drawStudent } from '#backend/photos/drawn/draw_student'
import { studentOf } from '#backend/photos/drawn/student'
import { decodePhoto } from '#backend/photos/file/decode_photo'
import { makePhoto } from '#backend/photos/make/make_photo'
import type { Mask } from '#backend/photos/vision/masks'
import { placeOf, type Box, type Raster, type Region } from '#backend/photos/vision/raster'
import { Vision } from '#backend/photos/vision/vision'
import { MOST_LEFTOVERS, misfits } from '#domain/photos/national_format'
import { test } from '@japa/runner'
import sharp from 'sharp'

const BLUE = [100, 197, 255] as const
const RED = [158, 30, 44] as const
const core = await Vision.load('core')

/** A student before a red flag that fills the left half of the photo. */
async function beforeFlag(): Promise<Raster> {
  const student = studentOf(3)
  const decoded = await decodePhoto(await drawStudent(student, { fast: true }))
  if (!decoded.ok) throw new Error(decoded.error.fault)
  const { data, width, height } = decoded.value.raster
  const matte = await drawMatte(student, { fast: true })
  const flag = Uint8Array.from(data, (value, at) => {
    const place = Math.floor(at / 3)
    if (place % width > width / 2) return value
    const share = matte[place]!
    return value * share + (RED[at % 3]! + ((place * 7) % 9) - 4) * (1 - share)
  })
  return { data: flag, width, height }
}

/** Models that take a box of the cut picture for the person as well. */
function mistaken(box: Box): Vision {
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

test.group('Pieces of the background that a mask takes for the person', () => {
  test('beside the head they are taken out, and the colour behind stands there', async ({
    assert,
  }) => {
    const box = { x: 70, y: 240, width: 60, height: 60 }
    const made = await makePhoto(mistaken(box), await beforeFlag(), BLUE)
    if (!made.ok) throw new Error(JSON.stringify(made.error))
    assert.isAtMost(made.value.measures.leftovers!, MOST_LEFTOVERS)
    const region = { left: 73, top: 250, width: 16, height: 40 }
    const mean = await sharp(made.value.jpeg).extract(region).resize(1, 1).raw().toBuffer()
    for (const [at, value] of mean.entries()) assert.closeTo(value, BLUE[at]!, 6)
  })

  test('beside the shoulders the picture is refused, with how much it shows', async ({
    assert,
  }) => {
    const box = { x: 90, y: 444, width: 90, height: 40 }
    const made = await makePhoto(mistaken(box), await beforeFlag(), BLUE)
    const fault = made.ok ? null : made.error
    if (fault?.type !== 'does_not_fit') throw new Error(String(fault?.type))
    assert.deepEqual(misfits(fault.measures), ['leftovers'])
  })

  test('whoever stands before a flag and was cut out well has a picture', async ({ assert }) => {
    const made = await makePhoto(core, await beforeFlag(), BLUE)
    if (!made.ok) throw new Error(JSON.stringify(made.error))
    assert.isAtMost(made.value.measures.leftovers!, MOST_LEFTOVERS)
  })
})
