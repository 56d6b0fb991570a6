import { accounts } from '#config/accounts'
import { inUtc } from '#backend/http/in_utc'
import type AccountToken from '#models/people/account_token'
import type User from '#models/people/user'
import { BaseTransformer } from '@adonisjs/core/transformers'

interface ValidLink {
  token: AccountToken
  /** With grants and their units. */
  user: User
}

/** Whose password is chosen by a link and for which work, until when, and by which policy. */
export default class LinkTransformer extends BaseTransformer<ValidLink> {
  toObject() {
    const { token, user } = this.resource
    const { id, name, email, grants } = user
    return {
      userId: id,
      name,
      email,
      purpose: token.purpose,
      expiresAt: inUtc(token.expiresAt),
      grants: grants.map(({ role, unit }) => ({ role, unit: unit?.name ?? null })),
      passwordPolicy: accounts.passwordPolicy,
    }
  }
}
