import { letterFacts } from '#backend/download_letters/queries/letter_facts'
import { letterStanding } from '#backend/download_letters/queries/letter_standing'
import DownloadLetterTransformer from '#backend/download_letters/transformers/download_letter_transformer'
import { answerWith } from '#backend/http/answer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import DownloadLetter from '#models/download_letters/download_letter'
import type { HttpContext } from '@adonisjs/core/http'

/** The letters of a unit, the newest first, how it stands with them, and what the next would say. */
export default class ListDownloadLettersController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const standing = await letterStanding(unit)
    const letters = await DownloadLetter.query()
      .where('seasonUnitId', unit.id)
      .orderBy('no', 'desc')
      .preload('author')
      .preload('decider')
      .preload('reasonNote')
    const next = standing === 'not_asked' ? null : await letterFacts(unit)
    return answerWith(DownloadLetterTransformer.transform(letters), { standing, next })
  }
}
