/** What a provider says of somebody, as far as it is used here (OpenID Connect Core 1.0, 2 and 5.1). */
export interface ProviderClaims {
  [claim: string]: unknown
  email?: unknown
  email_verified?: unknown
  amr?: unknown
  acr?: unknown
}

const CAPITALS = /[A-Z]/g

/**
 * The e-mail address that the provider has verified, as accounts store it; null if it has verified none.
 * Only `true` counts, and only ASCII letters are made small: by Unicode's rules `K` (the Kelvin sign) would
 * become the `k` of somebody else's address.
 */
export function verifiedEmail({ email, email_verified: isVerified }: ProviderClaims) {
  if (isVerified !== true || typeof email !== 'string') return null
  return email.trim().replaceAll(CAPITALS, (letter) => letter.toLowerCase()) || null
}

/**
 * Did the provider ask for several factors? It says so in `amr` (RFC 8176) or `acr`.
 * @param accepted the value that this installation accepts; null accepts none
 */
export function isMultiFactor({ amr, acr }: ProviderClaims, accepted: string | null): boolean {
  if (accepted === null) return false
  return acr === accepted || (Array.isArray(amr) && amr.includes(accepted))
}
