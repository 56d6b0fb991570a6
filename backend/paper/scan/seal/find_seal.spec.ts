import { findRing, PX_PER_MM } from '#backend/paper/scan/seal/find_ring'
import { findSeal } from '#backend/paper/scan/seal/find_seal'
import { drawScan, type ScanWish } from '#tests/drawn_scans/draw_scan'
import { PAGE } from '#tests/drawn_scans/form_page'
import { test } from '@japa/runner'
import fc from 'fast-check'
import sharp from 'sharp'

const width = PAGE.width * PX_PER_MM
const height = PAGE.height * PX_PER_MM

const draw = async (wish: ScanWish) => {
  const scan = await drawScan({ ...wish, skew: 0 })
  const drawn = sharp(scan.jpeg).resize(width, height, { fit: 'fill' }).ensureAlpha()
  return { ...scan, hint: findSeal({ data: await drawn.raw().toBuffer(), width, height }) }
}

/** A ring with a disc in it, in millimetres. */
function ringOf({ x, y, diameter }: { x: number; y: number; diameter: number }) {
  const bits = new Uint8Array(width * height)
  for (let at = 0; at < bits.length; at += 1) {
    const [across, down] = [(at % width) / PX_PER_MM - x, Math.floor(at / width) / PX_PER_MM - y]
    const from = Math.hypot(across, down)
    if (Math.abs(from - diameter / 2) < 0.6 || from < 5) bits[at] = 1
  }
  return { bits, width, height }
}

const place = {
  x: fc.double({ min: 30, max: 180, noNaN: true }),
  y: fc.double({ min: 30, max: 260, noNaN: true }),
}
const ringsOf = (min: number, max: number) =>
  fc.record({ ...place, diameter: fc.double({ min, max, noNaN: true }) })

test.group('The seal of a page', () => {
  test('is found where it is, and as wide as it is', async ({ assert }) => {
    for (const seed of [1, 2, 3]) {
      const { hint, seal } = await draw({ mark: 'seal', seed })
      if (!hint.found) throw new Error(hint.missing)
      assert.closeTo(hint.seal.xMm, seal.x, 1)
      assert.closeTo(hint.seal.yMm, seal.y, 1)
      assert.closeTo(hint.seal.diameterMm, seal.diameter, 1)
      assert.equal(hint.seal.sureness, 'high')
    }
  })

  test('is not {mark}: {missing}')
    .with([
      { mark: 'nothing', missing: ['none', 'grey'] },
      { mark: 'scribble', missing: ['none', 'half'] },
      { mark: 'square', missing: ['none'] },
      { mark: 'oval', missing: ['none', 'half'] },
      { mark: 'disc', missing: ['none'] },
      { mark: 'half', missing: ['half'] },
      { mark: 'small', missing: ['none'] },
      { mark: 'large', missing: ['none'] },
      { mark: 'grey', missing: ['grey'] },
      { mark: 'blue', missing: ['blue'] },
    ] as const)
    .run(async ({ assert }, { mark, missing }) => {
      const { hint } = await draw({ mark, seed: 12 })
      assert.include(missing, hint.found ? 'found' : hint.missing)
    })

  test('is a ring of 36 to 48 mm anywhere on the page, and none of another width', ({ assert }) => {
    fc.assert(
      fc.property(ringsOf(36, 48), (ring) => {
        const { whole } = findRing(ringOf(ring))
        assert.closeTo(whole!.xMm, ring.x, 0.5)
        assert.closeTo(whole!.yMm, ring.y, 0.5)
        assert.closeTo(whole!.diameterMm, ring.diameter, 0.7)
      }),
      { numRuns: 8, endOnFailure: true }
    )
    fc.assert(
      fc.property(fc.oneof(ringsOf(12, 30), ringsOf(56, 80)), (ring) => {
        assert.isNull(findRing(ringOf(ring)).whole)
      }),
      // The widths next to those of a seal, where its circle is nearly met.
      {
        numRuns: 8,
        endOnFailure: true,
        examples: [29.5, 30, 56].map((diameter) => [{ x: 100.3, y: 120.7, diameter }]),
      }
    )
  })
})
