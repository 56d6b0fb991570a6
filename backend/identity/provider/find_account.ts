import type { IdentityProvider } from '#config/identity_provider'
import type { AtProvider } from '#backend/identity/provider/authenticate'
import { Viewer } from '#backend/identity/viewer'
import { err, ok, type Result } from '#domain/result'
import SignInIdentity from '#models/people/sign_in_identity'
import User from '#models/people/user'

interface NotFound {
  type:
    | 'provider_disabled'
    | 'provider_no_grants'
    | 'provider_other_subject'
    | 'provider_unknown'
    | 'provider_unverified'
  /** For the audit. */
  user: User | null
}

const refusal = (type: NotFound['type'], user: User | null = null) => err({ type, user })

async function byEmail(
  match: IdentityProvider['match'],
  { issuer, email }: AtProvider
): Promise<Result<User, NotFound>> {
  if (match !== 'email') return refusal('provider_unknown')
  if (!email) return refusal('provider_unverified')
  const user = await User.findBy('email', email)
  if (!user) return refusal('provider_unknown')
  // The address was given to somebody else at the provider: the account stays that of the first.
  const isTied = await SignInIdentity.findBy({ userId: user.id, issuer })
  return isTied ? refusal('provider_other_subject', user) : ok(user)
}

/**
 * Finds the account of somebody whom the provider has authenticated: by the subject that was stored with the
 * first sign-in, which survives a change of the address, or else by the verified address. No account is ever
 * made.
 * @returns the account, with its grants; or why there is none that may be used
 */
export async function findAccount(
  { match }: Pick<IdentityProvider, 'match'>,
  at: AtProvider
): Promise<Result<User, NotFound>> {
  const { issuer, subject } = at
  const tied = await SignInIdentity.findBy({ issuer, subject })
  const found = tied ? ok(await User.findOrFail(tied.userId)) : await byEmail(match, at)
  return found.ok ? mayEnter(found.value) : found
}

/** Whoever is disabled or has no grant in force is told so here, not by empty pages. */
export async function mayEnter(user: User): Promise<Result<User, NotFound>> {
  if (user.disabledAt) return refusal('provider_disabled', user)
  await user.load('grants')
  return new Viewer(user).grants.length > 0 ? ok(user) : refusal('provider_no_grants', user)
}
