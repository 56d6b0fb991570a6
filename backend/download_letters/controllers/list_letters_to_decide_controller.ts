import { today } from '#backend/clock/season_clock'
import { isLetterAsked, lettersToDecide } from '#backend/download_letters/queries/letters_to_decide'
import LetterToDecideTransformer from '#backend/download_letters/transformers/letter_to_decide_transformer'
import { answerWith } from '#backend/http/answer'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const filter = vine.create({ seasonId: vine.string().uuid().optional() })

/** The letters that wait for the centre, the oldest first, and whether any school has to hand one in. */
export default class ListLettersToDecideController {
  async handle({ request }: HttpContext) {
    const season = await request.validateUsing(filter)
    const letters = await lettersToDecide(season)
    const asked = letters.length > 0 || (await isLetterAsked(season))
    return answerWith(LetterToDecideTransformer.transform(letters, await today()), { asked })
  }
}
