import { ruleName } from '#backend/photos/advice/advice'
import type { Locale } from '#backend/lang/words'
import { PHOTO_MEASURES, type PhotoMeasure } from '#domain/photos/rules'

/** Validation errors about a limit name the row by the rule of its measure. */
export const limitRowName = (measure: string, locale: Locale): string | null =>
  Object.hasOwn(PHOTO_MEASURES, measure)
    ? ruleName(PHOTO_MEASURES[measure as PhotoMeasure].rule, locale)
    : null
