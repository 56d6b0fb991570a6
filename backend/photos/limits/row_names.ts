import { ruleName } from '#backend/photos/advice/advice'
import type { Locale } from '#backend/http/errors/explain'
import { PHOTO_MEASURES, type PhotoMeasure } from '#domain/photos/rules'

/** The limits of a photo are a table of measures: a row is called by the rule of its measure. */
export const limitRowName = (measure: string, locale: Locale): string | null =>
  Object.hasOwn(PHOTO_MEASURES, measure)
    ? ruleName(PHOTO_MEASURES[measure as PhotoMeasure].rule, locale)
    : null
