import env from '#start/env'
import { isLoopback } from '#config/loopback'
import type { Secret } from '@adonisjs/core/helpers'

/** A school's or province's 统一身份认证, by OpenID Connect. */
export interface IdentityProvider {
  issuer: URL
  clientId: string
  clientSecret: Secret<string>
  /** What the button on the sign-in page is called. */
  name: { zh: string; en: string }
  /**
   * By what an account is found the first time: by the e-mail address that the provider has verified, or
   * only by a subject that `ace user:tie` has stored.
   */
  match: 'email' | 'subject'
  /** The value of `amr` or `acr` that replaces the own second factor; null: none does. */
  multiFactor: string | null
}

interface Settings {
  issuer?: string
  clientId?: string
  clientSecret?: Secret<string>
  nameZh?: string
  nameEn?: string
  match?: 'email' | 'subject'
  multiFactor?: string
}

const NEEDED = {
  issuer: 'OIDC_ISSUER',
  clientId: 'OIDC_CLIENT_ID',
  clientSecret: 'OIDC_CLIENT_SECRET',
} as const

const isSet = (value: string | Secret<string> | undefined) =>
  Boolean(typeof value === 'object' ? value.release() : value)

/** Secrets and codes travel between this process and the provider. */
function issuerFrom(value: string): URL {
  if (!URL.canParse(value)) throw new Error(`OIDC_ISSUER=${value} is no URL`)
  const issuer = new URL(value)
  const host = issuer.hostname.replaceAll(/[[\]]/g, '')
  if (issuer.protocol !== 'https:' && !(issuer.protocol === 'http:' && isLoopback(host)))
    throw new Error(`OIDC_ISSUER=${value} must begin with https://`)
  return issuer
}

/**
 * The provider of these settings; null without issuer, client id and secret.
 * Workers have none of them: they ask no provider.
 * @throws with the names of what is missing if there are only some, or if the issuer is not reached by TLS
 */
export function identityProviderFor(settings: Settings): IdentityProvider | null {
  const needed = Object.keys(NEEDED) as (keyof typeof NEEDED)[]
  const missing = needed.filter((key) => !isSet(settings[key]))
  if (missing.length === needed.length) return null
  if (missing.length > 0) {
    const names = missing.map((key) => NEEDED[key]).join(', ')
    const given = needed.filter((key) => !missing.includes(key)).map((key) => NEEDED[key])
    throw new Error(`${names} must be set, because ${given.join(', ')} is set`)
  }
  const { clientId, clientSecret, nameZh, nameEn, match, multiFactor } = settings
  return {
    issuer: issuerFrom(settings.issuer!),
    clientId: clientId!,
    clientSecret: clientSecret!,
    name: { zh: nameZh || '统一身份认证', en: nameEn || 'single sign-on' },
    match: match ?? 'email',
    multiFactor: multiFactor || null,
  }
}

/** Tests change the value and restore it. */
export const identity = {
  provider: identityProviderFor({
    issuer: env.get('OIDC_ISSUER'),
    clientId: env.get('OIDC_CLIENT_ID'),
    clientSecret: env.get('OIDC_CLIENT_SECRET'),
    nameZh: env.get('OIDC_NAME_ZH'),
    nameEn: env.get('OIDC_NAME_EN'),
    match: env.get('OIDC_MATCH'),
    multiFactor: env.get('OIDC_MULTI_FACTOR'),
  }),
}
