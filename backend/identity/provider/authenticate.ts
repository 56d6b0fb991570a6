import type { IdentityProvider } from '#config/identity_provider'
import { appUrl } from '#config/app'
import { configurationOf } from '#backend/identity/provider/configuration'
import { isMultiFactor, verifiedEmail } from '#domain/identity/provider_claims'
import { err, ok, type Result } from '#domain/result'
import type ProviderSignIn from '#models/people/provider_sign_in'
import * as oidc from 'openid-client'

/** Where the provider sends people back to; of the request only what follows the question mark is used. */
const RETURN_URL = new URL('/api/session/provider/return', appUrl)

export interface AtProvider {
  issuer: string
  subject: string
  /** Only if the provider has verified it. */
  email: string | null
  isMultiFactor: boolean
}

type Failure =
  | { type: 'provider_away'; code: string }
  | { type: 'provider_denied' }
  | { type: 'provider_failed'; code: string }

/** Names what went wrong without a word of what the provider sent, which may be about a person. */
const codeOf = (error: unknown) => {
  const { code, error: told } = error as { code?: unknown; error?: unknown }
  return String(code ?? told ?? (error as Error).name)
}

/** A lost connection is a TypeError with the system's error as its cause; others are of the library. */
const isAway = (error: unknown) =>
  (error instanceof TypeError && error.cause !== undefined) ||
  (error instanceof oidc.ClientError && error.code === 'OAUTH_TIMEOUT') ||
  (error instanceof oidc.ClientError &&
    error.cause instanceof Response &&
    error.cause.status >= 500)

function failureOf(error: unknown): Failure {
  if (isAway(error)) return { type: 'provider_away', code: codeOf(error) }
  if (error instanceof oidc.AuthorizationResponseError && error.error === 'access_denied')
    return { type: 'provider_denied' }
  return { type: 'provider_failed', code: codeOf(error) }
}

/** Where a browser goes to sign in, and against what the answer is then checked. */
export async function beginAt(provider: IdentityProvider) {
  const checks = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
  }
  try {
    const url = oidc.buildAuthorizationUrl(await configurationOf(provider), {
      redirect_uri: RETURN_URL.href,
      scope: 'openid email',
      code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
      state: checks.state,
      nonce: checks.nonce,
    })
    return ok({ url: url.href, checks })
  } catch (error) {
    // Whatever is wrong with what it publishes, the reader cannot mend it.
    return err({ type: 'provider_away' as const, code: codeOf(error) })
  }
}

/**
 * Redeems the answer of the provider; the library checks its state, issuer, audience, nonce, signature and
 * times.
 * @param query of the request, with its question mark
 */
export async function authenticate(
  provider: IdentityProvider,
  query: string,
  { state, nonce, verifier }: Pick<ProviderSignIn, 'state' | 'nonce' | 'verifier'>
): Promise<Result<AtProvider, Failure>> {
  try {
    const configuration = await configurationOf(provider)
    const tokens = await oidc.authorizationCodeGrant(configuration, new URL(query, RETURN_URL), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()!
    const { userinfo_endpoint: hasMore } = configuration.serverMetadata()
    // Many providers tell the address there only; its subject must be the same.
    const more =
      claims.email === undefined && hasMore
        ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : claims
    return ok({
      issuer: claims.iss,
      subject: claims.sub,
      email: verifiedEmail(more),
      isMultiFactor: isMultiFactor(claims, provider.multiFactor),
    })
  } catch (error) {
    return err(failureOf(error))
  }
}
