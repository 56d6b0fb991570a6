import { accounts } from '#config/accounts'
import { usesSecondFactor } from '#backend/identity/duties'
import { providerAt } from '#backend/identity/sessions/session_way'
import type { HttpContext } from '@adonisjs/core/http'

/** In a session: when the user last proved who they are, in ms. */
const CONFIRMED_AT = 'confirmed_at'
const MAX_AGE_MS = 600_000

type WithSession = Pick<HttpContext, 'session'>

/** The user of this session has just proved who they are: at the sign-in, or since. */
export const confirmNow = ({ session }: WithSession) => session.put(CONFIRMED_AT, Date.now())

/** Nobody has proved anything in this session. */
export const unconfirm = ({ session }: WithSession) => session.forget(CONFIRMED_AT)

const isRecent = (at: number) => Date.now() - at < MAX_AGE_MS

/**
 * For money, exports and rights a session alone is not enough: the user proves again who they are, unless
 * that is less than ten minutes ago (ASVS 5.0, 7.5.3).
 * @returns the refusal, which says by what; null if the request may go on
 */
export function requireStepUp({ session, viewer }: Pick<HttpContext, 'session' | 'viewer'>) {
  if (accounts.secondFactor === 'off') return null
  if (isRecent(Number(session.get(CONFIRMED_AT, 0)))) return null
  if (usesSecondFactor(viewer.user))
    return { type: 'step_up_required' as const, by: 'code' as const }
  // The provider may answer without asking anybody anything, so it is no proof.
  if (!viewer.user.hasPassword) return { type: 'step_up_impossible' as const }
  return { type: 'step_up_required' as const, by: 'password' as const }
}

/**
 * The same for the own second factor. Who has neither a password nor a factor has nothing to prove it by, and
 * sets up a first one in the ten minutes after a sign-in by the provider.
 */
export function requireProofForFactor(ctx: Pick<HttpContext, 'session' | 'viewer'>) {
  const refusal = requireStepUp(ctx)
  if (refusal?.type !== 'step_up_impossible') return refusal
  return isRecent(providerAt(ctx)) ? null : { type: 'sign_in_again' as const }
}
