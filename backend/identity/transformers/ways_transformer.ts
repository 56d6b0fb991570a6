import type { IdentityProvider } from '#config/identity_provider'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** How people may sign in besides by a password: of a provider only what its button is called. */
export default class WaysTransformer extends BaseTransformer<{
  provider: IdentityProvider | null
}> {
  toObject() {
    return { provider: this.resource.provider?.name ?? null }
  }
}
