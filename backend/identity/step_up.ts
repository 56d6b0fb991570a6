import { accounts } from '#config/accounts'
import { usesSecondFactor } from '#backend/identity/duties'
import type { HttpContext } from '@adonisjs/core/http'

/** In a session: when the user last proved who they are, in ms. */
const CONFIRMED_AT = 'confirmed_at'
const MAX_AGE_MS = 600_000

/** The user of this session has just proved who they are: at the sign-in, or since. */
export const confirmNow = ({ session }: Pick<HttpContext, 'session'>) =>
  session.put(CONFIRMED_AT, Date.now())

/**
 * For money, exports and rights a session alone is not enough: the user proves again who they are, unless
 * that is less than ten minutes ago (ASVS 5.0, 7.5.3).
 * @returns the refusal, which says by what; null if the request may go on
 */
export function requireStepUp({ session, viewer }: Pick<HttpContext, 'session' | 'viewer'>) {
  if (accounts.secondFactor === 'off') return null
  const confirmedAt = Number(session.get(CONFIRMED_AT, 0))
  if (Date.now() - confirmedAt < MAX_AGE_MS) return null
  const by = usesSecondFactor(viewer.user) ? ('code' as const) : ('password' as const)
  return { type: 'step_up_required' as const, by }
}
