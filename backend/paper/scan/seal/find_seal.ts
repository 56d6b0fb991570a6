import type { Bitmap } from '../../drawn_page.js'
import { findRing, type Ring } from './find_ring.js'
import { findInks } from './ink.js'

export interface Seal extends Ring {
  /** `low`: worn, or faint; whoever looks should look twice. */
  sureness: 'high' | 'low'
}

/** Why there is no seal, as far as a picture tells. `grey`: no colour at all, so no seal could be seen. */
export type SealMissing = 'none' | 'grey' | 'blue' | 'half'

export type SealHint = { found: true; seal: Seal } | { found: false; missing: SealMissing }

const SURE_COVERAGE = 0.8

/**
 * Finds the round red seal (公章) of a page: a hint for whoever decides, never the decision. It does not read
 * what the seal says.
 * @param page its pixels, `PX_PER_MM` to the millimetre
 */
export function findSeal(page: Bitmap): SealHint {
  const { red, blue, isGrey } = findInks(page)
  if (isGrey) return { found: false, missing: 'grey' }
  const { whole, isPart } = findRing(red)
  if (whole) {
    const sureness = whole.coverage >= SURE_COVERAGE ? 'high' : 'low'
    return { found: true, seal: { ...whole, sureness } }
  }
  if (findRing(blue).whole) return { found: false, missing: 'blue' }
  return { found: false, missing: isPart ? 'half' : 'none' }
}
