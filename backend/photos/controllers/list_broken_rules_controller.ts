import { answer } from '#backend/http/answer'
import { localeOf } from '#backend/http/errors/explain'
import BrokenRuleTransformer from '#backend/photos/transformers/broken_rule_transformer'
import { wallChip, wallFilter } from '#backend/photos/validators/wall_filter'
import { brokenRules } from '#backend/photos/wall/broken_rules'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const filter = vine.create({ chip: wallChip().optional(), ...wallFilter() })

/** The rules that photos of the wall broke, each with how many did. */
export default class ListBrokenRulesController {
  async handle(ctx: HttpContext) {
    const rules = await brokenRules(ctx.viewer, await ctx.request.validateUsing(filter))
    return answer(BrokenRuleTransformer.transform(rules, localeOf(ctx)))
  }
}
