import { answerWith } from '#backend/http/answer'
import { centrePeople } from '#backend/units/queries/centre_people'
import CentrePersonTransformer from '#backend/units/transformers/centre_person_transformer'

/** Who can be the contact of a region. */
export default class ListCentrePeopleController {
  async handle() {
    const people = await centrePeople()
    return answerWith(CentrePersonTransformer.transform(people), {
      next: null,
      total: people.length,
    })
  }
}
