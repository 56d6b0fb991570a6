import type { Viewer } from '#backend/identity/viewer'
import type { Locale } from '#backend/lang/words'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Who is signed in, with roles and units. */
export default class SessionTransformer extends BaseTransformer<Viewer> {
  toObject() {
    const { user, roles, unitIds, isCentre } = this.resource
    const { id, name } = user
    return { id, name, locale: user.locale as Locale, roles, unitIds, isCentre }
  }
}
