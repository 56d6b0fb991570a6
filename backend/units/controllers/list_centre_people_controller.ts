import { answerWith } from '#backend/http/answer'
import { centrePeople } from '#backend/units/queries/centre_people'
import CentrePersonTransformer from '#backend/units/transformers/centre_person_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** Who can be the contact of a region. */
export default class ListCentrePeopleController {
  async handle({ bouncer }: HttpContext) {
    await bouncer.authorize('manageSeasons')
    const people = await centrePeople()
    return answerWith(CentrePersonTransformer.transform(people), {
      next: null,
      total: people.length,
    })
  }
}
