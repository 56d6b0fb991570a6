import { identity } from '#config/identity_provider'
import { answer } from '#backend/http/answer'
import { refuse } from '#backend/identity/errors'
import { beginAt } from '#backend/identity/provider/authenticate'
import { keepPending } from '#backend/identity/provider/pending_sign_ins'
import ProviderUrlTransformer from '#backend/identity/transformers/provider_url_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** Answers where the browser goes to sign in by the provider. */
export default class BeginAtProviderController {
  async handle(ctx: HttpContext) {
    if (!identity.provider) return refuse(ctx, { type: 'provider_not_configured' })
    const begun = await beginAt(identity.provider)
    if (!begun.ok) {
      ctx.logger.warn({ code: begun.error.code }, 'the identity provider does not answer')
      return refuse(ctx, { type: begun.error.type })
    }
    await keepPending(ctx, begun.value.checks)
    return answer(ProviderUrlTransformer.transform(begun.value))
  }
}
