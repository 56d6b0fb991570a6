import ProviderSignIn from '#models/people/provider_sign_in'
import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { createHash, randomBytes } from 'node:crypto'

const MINUTES = 10
const COOKIE = 'tucai-provider'
/** Only the routes of a sign-in by the provider get it. */
const OPTIONS = { path: '/api/session/provider', maxAge: `${MINUTES}m` } as const

/** Too long to be guessed, so a fast hash will do (ASVS 5.0, 6.5.2). */
const digest = (secret: string) => createHash('sha256').update(secret).digest('base64url')

type Checks = Pick<ProviderSignIn, 'state' | 'nonce' | 'verifier'>

/**
 * Keeps what the answer of the provider will be checked against, for ten minutes and for this browser alone:
 * it gets a cookie whose secret nobody else has.
 */
export async function keepPending({ response }: HttpContext, checks: Checks) {
  const secret = randomBytes(32).toString('base64url')
  const expiresAt = DateTime.now().plus({ minutes: MINUTES })
  await ProviderSignIn.create({ ...checks, hash: digest(secret), expiresAt })
  response.cookie(COOKIE, secret, OPTIONS)
}

const pendingOf = ({ request }: HttpContext) =>
  ProviderSignIn.query()
    .where('hash', digest(String(request.cookie(COOKIE, ''))))
    .whereRaw('expires_at > now()')

/** What this browser began; once: null if it was used, is too old, or began in another browser. */
export async function takeReturned(ctx: HttpContext): Promise<ProviderSignIn | null> {
  const pending = await pendingOf(ctx).whereNull('returned_at').first()
  if (!pending) return null
  const [taken] = await ProviderSignIn.query()
    .where('hash', pending.hash)
    .whereNull('returned_at')
    .update({ returned_at: DateTime.now().toSQL() })
  return Number(taken) === 1 ? pending : null
}

/** Whom this browser still has to type a code for. */
export const awaitingCode = (ctx: HttpContext): Promise<ProviderSignIn | null> =>
  pendingOf(ctx).whereNotNull('user_id').first()

/** Ends it in one way or the other. @returns false if another request was first */
export async function endPending({ response }: HttpContext, { hash }: ProviderSignIn) {
  response.clearCookie(COOKIE, OPTIONS)
  const [ended] = await ProviderSignIn.query().where('hash', hash).delete()
  return Number(ended) === 1
}

/** Deletes those whose time is over. Returns how many. */
export async function sweepPending(): Promise<number> {
  const [swept] = await ProviderSignIn.query().whereRaw('expires_at <= now()').delete()
  return Number(swept)
}
