import { accounts } from '#config/accounts'
import { dutyOf } from '#backend/identity/duties'
import type { Viewer } from '#backend/identity/viewer'
import type { Locale } from '#backend/lang/words'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Who is signed in, with roles and units, and what has to be done with the account first. */
export default class SessionTransformer extends BaseTransformer<Viewer> {
  toObject() {
    const { user, roles, unitIds, isCentre } = this.resource
    const { id, name, hasPassword } = user
    const locale = user.locale as Locale
    const duty = dutyOf(this.resource)
    const grants = this.resource.grants.map(({ role, unitId, validUntil }) => ({
      role,
      unitId,
      validUntil: validUntil && new Date(validUntil).toISOString(),
    }))
    return {
      ...{ id, name, locale, roles, unitIds, isCentre, grants, duty, hasPassword },
      passwordPolicy: accounts.passwordPolicy,
    }
  }
}
