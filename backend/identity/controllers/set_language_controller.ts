import { answer } from '#backend/http/answer'
import { setLanguage } from '#backend/identity/actions/set_language'
import SessionTransformer from '#backend/identity/transformers/session_transformer'
import { LOCALES } from '#backend/lang/words'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const preferences = vine.create({ locale: vine.enum(LOCALES) })

/** The signed-in user chooses a language. */
export default class SetLanguageController {
  async handle({ request, viewer }: HttpContext) {
    const { locale } = await request.validateUsing(preferences)
    await setLanguage(viewer.user, locale)
    return answer(SessionTransformer.transform(viewer))
  }
}
