import { say, type Locale } from '#backend/lang/words'
import type { StoppedWhy } from '#backend/photos/actions/park_photo'
import type { MakeFault } from '#backend/portraits/make/make_photo'
import {
  measuresOutsideFormat,
  MAX_BACKGROUND_ERROR,
  MAX_LEFTOVERS,
  MAX_SKIN_TINT,
  MIN_COLOUR_VARIETY,
  NATIONAL_FORMAT,
  type ProductMeasures,
} from '#domain/photos/national_format'

/** Why there is no product: what the maker reported, or that it was stopped. */
export type MakeFaultName = MakeFault['type'] | StoppedWhy

const shown = (name: keyof ProductMeasures, value: number) =>
  name === 'bytes' ? `${(value / 1_024).toFixed(1)} KB` : String(Number(value.toFixed(1)))

const range = ([low, high]: readonly [number, number]) => `${low}–${high}`
const { headTop, eyes, faceWidth, bytes, minQuality, maxOffCentre } = NATIONAL_FORMAT

/** The bound of each measure; the others have a fixed value. */
const BOUNDS: Partial<Record<keyof ProductMeasures, string>> = {
  quality: `≥ ${minQuality}`,
  bytes: `${range([bytes[0] / 1_024, bytes[1] / 1_024])} KB`,
  headTop: range(headTop),
  eyes: range(eyes),
  faceWidth: range(faceWidth),
  offCentre: `≤ ${maxOffCentre}`,
  backgroundError: `≤ ${MAX_BACKGROUND_ERROR}`,
  leftovers: `≤ ${MAX_LEFTOVERS}`,
  skinTint: `≤ ${MAX_SKIN_TINT}`,
  colourVariety: `≥ ${MIN_COLOUR_VARIETY}`,
}

/** Measures of a product as people read them, each with its bound. */
export const productWords = (
  measures: ProductMeasures,
  names: readonly (keyof ProductMeasures)[],
  locale: Locale
) =>
  names
    .flatMap((measure) => {
      const measured = measures[measure]
      if (measured === undefined) return []
      const name = say(locale, `photos.product.names.${measure}`)
      const value = shown(measure, measured)
      const bound = BOUNDS[measure]
      const key = bound ? 'photos.product.measured_bound' : 'photos.product.measured'
      return say(locale, key, { name, value, bound })
    })
    .join(say(locale, 'photos.product.separator'))

/** Why no product was made, and what helps. */
export function makeFaultWords(
  fault: MakeFaultName,
  measures: ProductMeasures | null,
  locale: Locale
): string {
  const what = measures ? productWords(measures, measuresOutsideFormat(measures), locale) : ''
  return say(locale, `photos.making.${fault}`, { what })
}
