import { accounts } from '#config/accounts'
import { mustChangePassword } from '#backend/identity/new_password'
import type { Viewer } from '#backend/identity/viewer'
import { CENTRE_ROLES, type Role } from '#domain/season/codes'
import type User from '#models/people/user'

/** What somebody has to do with the own account before anything else. */
export type Duty = 'password' | 'second_factor'

/** Whoever works for the centre sees every school: a password alone is not enough. */
const isOfCentre = ({ grants }: User): boolean =>
  grants.some(({ role }) => (CENTRE_ROLES as readonly Role[]).includes(role))

/** @param user with grants */
export function needsSecondFactor(user: User): boolean {
  if (accounts.secondFactor === 'off') return false
  return accounts.secondFactor === 'everybody' || isOfCentre(user)
}

/** Is a code asked for besides the password? */
export const usesSecondFactor = ({ secondFactorAt }: User): boolean =>
  accounts.secondFactor !== 'off' && secondFactorAt !== null

/** The user must have been loaded with grants. */
export function dutyOf({ user, hasProvidersFactors }: Viewer): Duty | null {
  if (user.hasPassword && mustChangePassword(user)) return 'password'
  if (hasProvidersFactors || !needsSecondFactor(user) || user.secondFactorAt) return null
  return 'second_factor'
}
