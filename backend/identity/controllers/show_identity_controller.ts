import { identity } from '#config/identity_provider'
import { answer } from '#backend/http/answer'
import IdentityTransformer from '#backend/identity/transformers/identity_transformer'
import SignInIdentity from '#models/people/sign_in_identity'
import type { HttpContext } from '@adonisjs/core/http'

/** Whether the own account is tied to the provider. */
export default class ShowIdentityController {
  async handle({ viewer }: HttpContext) {
    const tied = await SignInIdentity.findBy({ userId: viewer.user.id })
    const own = { provider: identity.provider, tiedAt: tied?.tiedAt ?? null }
    return answer(IdentityTransformer.transform(own))
  }
}
