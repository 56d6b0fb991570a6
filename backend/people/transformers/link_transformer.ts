import { accounts } from '#config/accounts'
import type { AccountLetter } from '#domain/season/letter_templates'
import type User from '#models/people/user'
import { BaseTransformer } from '@adonisjs/core/transformers'

interface ValidLink {
  user: User
  purpose: AccountLetter
}

/** Whose password is chosen by a link, and by which policy. */
export default class LinkTransformer extends BaseTransformer<ValidLink> {
  toObject() {
    const { user, purpose } = this.resource
    const { name, email } = user
    return { name, email, purpose, passwordPolicy: accounts.passwordPolicy }
  }
}
