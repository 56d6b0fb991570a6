import type { IdentityProvider } from '#config/identity_provider'
import { recordRefusal } from '#backend/identity/actions/record_refusal'
import { usesSecondFactor } from '#backend/identity/duties'
import { authenticate } from '#backend/identity/provider/authenticate'
import { findAccount } from '#backend/identity/provider/find_account'
import { endPending, takeReturned } from '#backend/identity/provider/pending_sign_ins'
import { tieIdentity } from '#backend/identity/provider/tie_identity'
import { openSession } from '#backend/identity/sessions/open_session'
import { err, ok, type Result } from '#domain/result'
import type User from '#models/people/user'
import type { HttpContext } from '@adonisjs/core/http'

/** Refuses the sign-in, and records why. */
async function refused<Type extends string>(type: Type, user: User | null = null) {
  await recordRefusal(user, type)
  return err({ type })
}

/** Who is back from the provider, and what it says; or why that counts for nothing. */
async function identify(ctx: HttpContext, provider: IdentityProvider) {
  const pending = await takeReturned(ctx)
  if (!pending) return refused('provider_expired')
  const query = new URL(ctx.request.url(true), 'http://host').search
  const authenticated = await authenticate(provider, query, pending)
  if (!authenticated.ok) {
    const { type } = authenticated.error
    if ('code' in authenticated.error)
      ctx.logger.warn({ code: authenticated.error.code }, 'an answer of the identity provider')
    await endPending(ctx, pending)
    return refused(type)
  }
  const found = await findAccount(provider, authenticated.value)
  if (found.ok) return ok({ pending, at: authenticated.value, user: found.value })
  await endPending(ctx, pending)
  return refused(found.error.type, found.error.user)
}

/**
 * Signs in whoever is back from the provider. The second factor of the product is asked for as after a
 * password, unless the provider asked for several and the installation accepts that (OIDC_MULTI_FACTOR): a
 * provider that nobody has examined for this would lower what opens the faces of every school.
 */
export async function enterByProvider(
  ctx: HttpContext,
  provider: IdentityProvider
): Promise<Result<'entered' | 'code_required', { type: string }>> {
  const identified = await identify(ctx, provider)
  if (!identified.ok) return identified
  const { pending, at, user } = identified.value
  const { issuer, subject, isMultiFactor } = at
  if (usesSecondFactor(user) && !isMultiFactor) {
    await pending.merge({ userId: user.id, issuer, subject }).save()
    return ok('code_required')
  }
  await endPending(ctx, pending)
  const isTied = await tieIdentity(user, { issuer, subject }, user.id)
  if (!isTied) return refused('provider_other_subject', user)
  const secondFactor = isMultiFactor ? 'provider' : 'none'
  await openSession(ctx, user, { way: 'provider', secondFactor })
  return ok('entered')
}
