import { drawPicturePage } from '#backend/paper/draw_picture_page'
import { findPaper } from '#backend/paper/scan/straight/find_paper'
import { homographyOf, mapPoint, type Point } from '#backend/paper/scan/straight/homography'
import { resized, straighten } from '#backend/paper/scan/straight/straighten'
import { PX_PER_MM } from '#backend/paper/scan/seal/find_ring'
import { findSeal } from '#backend/paper/scan/seal/find_seal'
import { drawScan, type ScanWish } from '#tests/drawn_scans/draw_scan'
import { PAGE } from '#tests/drawn_scans/form_page'
import { test } from '@japa/runner'
import fc from 'fast-check'
import sharp from 'sharp'

/** A page made straight, and by how many millimetres its seal is not where it is on the paper. */
async function straightened(wish: Omit<ScanWish, 'mark'>) {
  const { jpeg, seal } = await drawScan({ ...wish, mark: 'seal' })
  const drawn = await drawPicturePage(jpeg, 1)
  if (!drawn.ok) throw new Error(drawn.error.type)
  const page = await straighten(drawn.value.bitmap!, null)
  const size = { width: page.size.width * PX_PER_MM, height: page.size.height * PX_PER_MM }
  const hint = findSeal(await resized(page.bitmap, size, 'fill'))
  if (!hint.found) throw new Error(hint.missing)
  const off = Math.hypot(hint.seal.xMm - seal.x, hint.seal.yMm - seal.y)
  return { ...page, off, wider: hint.seal.diameterMm - seal.diameter }
}

/** A sheet between four corners, on a desk. */
async function sheetOnDesk(corners: Point[]) {
  const outline = corners.map(({ x, y }) => `${x},${y}`).join(' ')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="450" height="600"><rect width="100%" height="100%"
    fill="#654"/><polygon points="${outline}" fill="#e8e0d0"/></svg>`
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

const near = (x: number, y: number, by: number) =>
  fc.record({
    x: fc.double({ min: x - by, max: x + by, noNaN: true }),
    y: fc.double({ min: y - by, max: y + by, noNaN: true }),
  })
const lengthOf = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y)

/** Somewhat longer than wide, as A4 is; what is longer still is no sheet of it. */
const looksLikeA4 = ([topLeft, topRight, bottomRight, bottomLeft]: Point[]) => {
  const across = lengthOf(topLeft!, topRight!) + lengthOf(bottomLeft!, bottomRight!)
  const down = lengthOf(topLeft!, bottomLeft!) + lengthOf(topRight!, bottomRight!)
  return down > across * 1.12 && down < across * 1.82
}
const sheets = fc.tuple(near(80, 80, 30), near(370, 80, 30), near(370, 520, 30), near(80, 520, 30))
const aslant = sheets.filter(looksLikeA4)

test.group('A page made straight', () => {
  test('is turned by what it lay askew: its seal is then where it is on the paper', async ({
    assert,
  }) => {
    for (const skew of [-3.8, 0, 2.5]) {
      const { angle, off, sizedBy } = await straightened({ skew, seed: 5 })
      assert.closeTo(angle, skew, 0.2)
      assert.isBelow(off, 1)
      assert.equal(sizedBy, 'page')
    }
  })

  test('is cut out of a photo, seen from above, in its true size', async ({ assert }) => {
    for (const seed of [21, 22, 23]) {
      const { size, off, wider, sizedBy } = await straightened({ by: 'phone', seed })
      assert.deepEqual([size, sizedBy], [PAGE, 'edges'])
      assert.isBelow(off, 1.5)
      assert.isBelow(Math.abs(wider), 1)
    }
  })

  test('has the corners of the sheet, however it lies', async ({ assert }) => {
    await fc.assert(
      fc.asyncProperty(aslant, async (corners) => {
        const found = findPaper(await sheetOnDesk(corners))
        for (const [at, { x, y }] of corners.entries())
          assert.isBelow(Math.hypot(found![at]!.x - x, found![at]!.y - y), 3)
      }),
      { numRuns: 60, endOnFailure: true }
    )
  })

  test('keeps its corners in any perspective', ({ assert }) => {
    fc.assert(
      fc.property(aslant, aslant, (from, to) => {
        const by = homographyOf(from, to)!
        for (const [at, corner] of from.entries()) {
          const { x, y } = mapPoint(by, corner)
          assert.isBelow(Math.hypot(x - to[at]!.x, y - to[at]!.y), 1e-3)
        }
      })
    )
  })
})
