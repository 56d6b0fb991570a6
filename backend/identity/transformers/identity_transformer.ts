import { inUtc } from '#backend/http/in_utc'
import type { IdentityProvider } from '#config/identity_provider'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { DateTime } from 'luxon'

interface OwnIdentity {
  provider: IdentityProvider | null
  tiedAt: DateTime | null
}

/** Since when the own account is tied to the provider, and what people call it here. */
export default class IdentityTransformer extends BaseTransformer<OwnIdentity> {
  toObject() {
    const { provider, tiedAt } = this.resource
    return { provider: provider?.name ?? null, tiedAt: inUtc(tiedAt) }
  }
}
