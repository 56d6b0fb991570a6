import env from '#start/env'
import { isLoopback } from '#config/loopback'

type SecondFactorSetting = 'everybody' | 'required' | 'off'

/** How the web process is reached. */
interface Reach {
  /** On which it listens. */
  HOST: string
  /** Under which people know it. */
  APP_URL: string
  TRUST_PROXY?: string
}

/** The setting by which others could reach the web process, directly or through a proxy; or null. */
function reachedBy({ HOST, APP_URL, TRUST_PROXY }: Reach): string | null {
  if (!isLoopback(HOST)) return `HOST=${HOST} is not a loopback address`
  if (!isLoopback(new URL(APP_URL).hostname.replaceAll(/[[\]]/g, '')))
    return `APP_URL=${APP_URL} is not a loopback address`
  return TRUST_PROXY ? `TRUST_PROXY=${TRUST_PROXY} names a proxy` : null
}

/**
 * From whom codes of an authenticator app are asked: `everybody`, or the people of the centre (`required`);
 * others may set one up. `off`, for rehearsals, takes step-up with it.
 * @throws if it is off where others could reach it
 */
export function secondFactorFor(setting: SecondFactorSetting, reach: Reach): SecondFactorSetting {
  const reached = reachedBy(reach)
  if (setting === 'off' && reached) throw new Error(`SECOND_FACTOR=off is refused: ${reached}`)
  return setting
}

const inTest = env.get('NODE_ENV') === 'test'

/** How people prove who they are. Tests change these values and restore them. */
export const accounts = {
  /** The rules of new passwords: `domain/identity/passwords`. */
  passwordPolicy: env.get('PASSWORD_POLICY', 'asvs'),
  secondFactor: secondFactorFor(env.get('SECOND_FACTOR', inTest ? 'off' : 'required'), {
    HOST: env.get('HOST'),
    APP_URL: env.get('APP_URL'),
    TRUST_PROXY: env.get('TRUST_PROXY'),
  }),
  /** False in most tests, which keep sessions in memory. */
  areSessionsStored: env.get('SESSION_DRIVER') === 'database',
  /** A working day: after it everybody signs in again, however busy. */
  sessionHours: 12,
  /**
   * Minutes without anybody at the keyboard. Two hours outlast a meeting or lunch; NIST SP 800-63B asks for
   * one hour where a second factor is used, which `SESSION_IDLE_MINUTES=60` sets.
   */
  idleMinutes: env.get('SESSION_IDLE_MINUTES', 120),
}
