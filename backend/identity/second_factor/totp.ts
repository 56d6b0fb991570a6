import encryption from '@adonisjs/core/services/encryption'
import { Secret, TOTP } from 'otpauth'

const ISSUER = '图采季'
/** RFC 6238 as all apps know it. */
const PERIOD_MS = 30_000
const SECRET_BYTES = 20
/** Codes of the step before and the step after are right as well: clocks differ. */
const DRIFT = 1

const totp = (secret: string, label = '') =>
  new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), digits: 6, period: 30 })

export const newTotpSecret = () => new Secret({ size: SECRET_BYTES }).base32

/** The address that an authenticator app reads from the picture. */
export const totpAddress = (secret: string, label: string) => totp(secret, label).toString()

/** The step of time to which a code belongs, or null if it is wrong. */
export function stepOfCode(secret: string, code: string, now: number): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: now, window: DRIFT })
  return delta === null ? null : Math.floor(now / PERIOD_MS) + delta
}

const purposeFor = (userId: string) => `totp ${userId}`

/** Encrypted for one user: in the row of another it opens nothing. */
export const sealSecret = (userId: string, secret: string): string =>
  encryption.encrypt(secret, { purpose: purposeFor(userId) })

export const openSecret = (userId: string, sealed: string): string | null =>
  encryption.decrypt<string>(sealed, purposeFor(userId))
