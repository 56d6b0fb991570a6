import { CENTRE_STAFF } from '#domain/season/codes'
import User from '#models/people/user'

/** The users of the centre who can sign in: each can be the contact of a region. */
export const centrePeople = () =>
  User.query()
    .whereNull('disabled_at')
    .whereHas('grants', (grants) =>
      grants.whereIn('role', [...CENTRE_STAFF]).withScopes((scopes) => scopes.inForce())
    )
    .preload('grants', (grants) => grants.withScopes((scopes) => scopes.inForce()))
    .orderBy('name')
    .orderBy('id')
