import { recordLook } from '#backend/audit/record_look'
import { answer } from '#backend/http/answer'
import { personDetails } from '#backend/people/queries/person_details'
import PersonTransformer from '#backend/people/transformers/person_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** One person with all grants. The look is recorded. */
export default class ShowPersonController {
  async handle({ params, viewer }: HttpContext) {
    const details = await personDetails(params.id)
    const look = { actorId: viewer.user.id, subjectType: 'user', subjectId: details.user.id }
    await recordLook({ ...look, action: 'people.opened' })
    return answer(PersonTransformer.transform(details).useVariant('forPage'))
  }
}
