import type { Locale } from '#backend/lang/words'
import { ruleName } from '#backend/photos/advice/advice'
import type { BrokenRule } from '#backend/photos/wall/broken_rules'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A rule in words, with how many photos of the wall broke it. */
export default class BrokenRuleTransformer extends BaseTransformer<BrokenRule> {
  constructor(
    broken: BrokenRule,
    private locale: Locale
  ) {
    super(broken)
  }

  toObject() {
    const { rule, count } = this.resource
    return { rule, name: ruleName(rule, this.locale), count }
  }
}
