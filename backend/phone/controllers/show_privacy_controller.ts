import { privacyOfStudent } from '#backend/consent/queries/privacy_of_student'
import PrivacyTransformer from '#backend/consent/transformers/privacy_transformer'
import { answer } from '#backend/http/answer'
import type { HttpContext } from '@adonisjs/core/http'

/** What is stored of the student who asks, who looked at it, and to whom it went. */
export default class ShowPrivacyController {
  async handle({ bearer }: HttpContext) {
    return answer(PrivacyTransformer.transform(await privacyOfStudent(bearer.student)))
  }
}
