import { err, ok, type Result } from '../result.js'

/** How a finished picture was made: by the machine, from a frame that a person chose, or by a person elsewhere. */
export const PRODUCT_WAYS = ['automatic', 'cropped', 'own'] as const
export type ProductWay = (typeof PRODUCT_WAYS)[number]

/** What there is of a photo’s finished picture. */
export interface Finished {
  hasProduct: boolean
  /** The machine could make none that fits. */
  hasFault: boolean
  /** How the present one was made; null for those of earlier releases. */
  way: ProductWay | null
}

export type HandFault = { type: 'product_fits' } | { type: 'product_not_made' }

/** Was the present picture made by a person? */
export const isHandMade = ({ hasProduct, way }: Finished): boolean =>
  hasProduct && way !== null && way !== 'automatic'

/**
 * May a person make the finished picture? Only in place of one that does not fit the national format
 * (教毕指〔2017〕99号), or of one that a person has made.
 */
export function askHand(finished: Finished): Result<null, HandFault> {
  if (finished.hasFault || isHandMade(finished)) return ok(null)
  return err({ type: finished.hasProduct ? 'product_fits' : 'product_not_made' })
}

/** May the machine make it again? What a person made is given up only by a person. */
export const askAutomatic = (finished: Finished): Result<null, { type: 'product_automatic' }> =>
  isHandMade(finished) ? ok(null) : err({ type: 'product_automatic' })
