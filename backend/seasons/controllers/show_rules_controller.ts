import { answer } from '#backend/http/answer'
import { rulesOfSeason } from '#backend/seasons/queries/rules_of_season'
import RulesTransformer from '#backend/seasons/transformers/rules_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** The rules of a season with their clauses, and the contacts of the reader's regions. */
export default class ShowRulesController {
  async handle({ params, viewer }: HttpContext) {
    return answer(RulesTransformer.transform(await rulesOfSeason(viewer, params.id)))
  }
}
