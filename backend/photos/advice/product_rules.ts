import {
  misfits,
  MOST_BACKGROUND_ERROR,
  MOST_LEFTOVERS,
  type ProductMeasures,
} from '#domain/photos/national_format'
import type { RuleResult } from '#domain/photos/judge'
import type { PhotoRule } from '#domain/photos/rules'
import { ruleName } from './advice.js'
import { productWords } from './make_words.js'

/** Which measures of the made picture a rule looks at (PR29 background, PR30 national format). */
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

/** What decides of the background: what is left of the old one, where that is too much, or its colour. */
const backgroundOf = (measures: ProductMeasures, isLeft: boolean) =>
  isLeft ? [measures.leftovers!, MOST_LEFTOVERS] : [measures.backgroundError, MOST_BACKGROUND_ERROR]

/** The rules that are judged on the picture that was made, with everything that was measured of it. */
export function productRules(measures: ProductMeasures, locale: 'zh' | 'en') {
  const wrong = misfits(measures)
  return (Object.keys(MEASURED) as PhotoRule[]).map((rule) => {
    const names = MEASURED[rule]!
    const result: RuleResult = names.some((name) => wrong.includes(name)) ? 'fail' : 'pass'
    const [value, limit] =
      rule === 'PR29' ? backgroundOf(measures, wrong.includes('leftovers')) : [null, null]
    const message = productWords(measures, names, locale)
    return { rule, result, value, limit, name: ruleName(rule, locale), message, remedy: '' }
  })
}
