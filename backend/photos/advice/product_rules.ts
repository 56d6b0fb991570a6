import type { Locale } from '#backend/lang/words'
import {
  measuresOutsideFormat,
  MAX_BACKGROUND_ERROR,
  type ProductMeasures,
} from '#domain/photos/national_format'
import type { RuleResult } from '#domain/photos/judge'
import type { PhotoRule } from '#domain/photos/rules'
import { ruleName } from './advice.js'
import { productWords } from './make_words.js'

/** The measures of the product that a rule judges (PR29 background, PR30 national format). */
const MEASURED: Partial<Record<PhotoRule, (keyof ProductMeasures)[]>> = {
  PR29: ['backgroundError'],
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
  ],
}

/** The rules judged on the product, with every value measured on it. */
export function productRules(measures: ProductMeasures, locale: Locale) {
  const wrong = measuresOutsideFormat(measures)
  return (Object.keys(MEASURED) as PhotoRule[]).map((rule) => {
    const names = MEASURED[rule]!
    const result: RuleResult = names.some((name) => wrong.includes(name)) ? 'fail' : 'pass'
    const [value, limit] =
      rule === 'PR29' ? [measures.backgroundError, MAX_BACKGROUND_ERROR] : [null, null]
    const message = productWords(measures, names, locale)
    return { rule, result, value, limit, name: ruleName(rule, locale), message, remedy: '' }
  })
}
