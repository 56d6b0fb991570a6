import type { Locale } from '#backend/lang/words'
import {
  measuresOutsideFormat,
  MAX_BACKGROUND_ERROR,
  MAX_LEFTOVERS,
  type ProductMeasures,
} from '#domain/photos/national_format'
import type { RuleResult } from '#domain/photos/judge'
import type { PhotoRule } from '#domain/photos/rules'
import { ruleName } from './advice.js'
import { productWords } from './make_words.js'

/** The measures of the product that a rule judges (PR29 background, PR30 national format). */
const MEASURED: Partial<Record<PhotoRule, (keyof ProductMeasures)[]>> = {
  PR29: ['backgroundError', 'leftovers'],
  PR30: [
    'width',
    'height',
    'dpi',
    'channels',
    'quality',
    'bytes',
    'headTop',
    'eyes',
    'faceWidth',
    'offCentre',
    'skinTint',
    'colourVariety',
  ],
}

/** The measure that decides PR29: leftovers of the old background if there are too many, else the colour. */
const backgroundValue = (measures: ProductMeasures, hasLeftovers: boolean) =>
  hasLeftovers
    ? [measures.leftovers!, MAX_LEFTOVERS]
    : [measures.backgroundError, MAX_BACKGROUND_ERROR]

/** The rules judged on the product, with every value measured on it. */
export function productRules(measures: ProductMeasures, locale: Locale) {
  const wrong = measuresOutsideFormat(measures)
  return (Object.keys(MEASURED) as PhotoRule[]).map((rule) => {
    const names = MEASURED[rule]!
    const result: RuleResult = names.some((name) => wrong.includes(name)) ? 'fail' : 'pass'
    const [value, limit] =
      rule === 'PR29' ? backgroundValue(measures, wrong.includes('leftovers')) : [null, null]
    const message = productWords(measures, names, locale)
    return { rule, result, value, limit, name: ruleName(rule, locale), message, remedy: '' }
  })
}
