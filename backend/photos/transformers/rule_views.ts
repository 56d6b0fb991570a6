import type { Locale } from '#backend/lang/words'
import { advise } from '#backend/photos/advice/advice'
import { productRules } from '#backend/photos/advice/product_rules'
import type { RuleRow } from '#domain/photos/judge'
import type Photo from '#models/photos/photo'

/** One rule of a photo in words; rules about the product name no measure of the photo. */
export interface RuleView
  extends
    Pick<RuleRow, 'rule' | 'result' | 'value' | 'limit'>,
    Partial<Pick<RuleRow, 'measure' | 'reason' | 'marks'>> {
  name: string
  message: string
  remedy: string
}

/** Every rule in words, in the order of `PHOTO_RULES`; those about the product once there is one. */
export function ruleViews({ verdicts: [verdict], productMeasures }: Photo, locale: Locale) {
  const made: RuleView[] = productMeasures ? productRules(productMeasures, locale) : []
  return (verdict?.rows ?? []).map(
    (row): RuleView =>
      made.find(({ rule }) => rule === row.rule) ?? { ...row, ...advise(row, locale) }
  )
}
