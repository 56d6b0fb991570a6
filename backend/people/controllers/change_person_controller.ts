import { answer } from '#backend/http/answer'
import { contactPhone } from '#backend/http/validators/contact_phone'
import { changePerson } from '#backend/people/actions/change_person'
import { personDetails } from '#backend/people/queries/person_details'
import PersonTransformer from '#backend/people/transformers/person_transformer'
import { personName } from '#backend/people/validators/new_person'
import User from '#models/people/user'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const changes = vine.create({ name: personName(), phone: contactPhone().nullable().optional() })

/** Corrects a name or phone. */
export default class ChangePersonController {
  async handle({ params, request, viewer }: HttpContext) {
    const { name, phone = null } = await request.validateUsing(changes)
    const user = await User.findOrFail(params.id)
    await changePerson(user, { name, phone }, viewer.user.id)
    return answer(PersonTransformer.transform(await personDetails(user.id)).useVariant('forPage'))
  }
}
