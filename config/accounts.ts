import env from '#start/env'
import { isLoopback } from '#config/loopback'

type SecondFactorSetting = 'everybody' | 'required' | 'off'

/**
 * From whom codes of an authenticator app are asked: `everybody`, or the people of the centre (`required`);
 * others may set one up. `off`, for rehearsals, takes step-up with it.
 * @param host on which the web process listens
 * @throws if it is off where others could reach it
 */
export function secondFactorFor(setting: SecondFactorSetting, host: string): SecondFactorSetting {
  if (setting === 'off' && !isLoopback(host))
    throw new Error(`SECOND_FACTOR=off is refused: HOST=${host} is not a loopback address`)
  return setting
}

const inTest = env.get('NODE_ENV') === 'test'

/** How people prove who they are. Tests change these values and restore them. */
export const accounts = {
  /** The rules of new passwords: `domain/identity/passwords`. */
  passwordPolicy: env.get('PASSWORD_POLICY', 'asvs'),
  secondFactor: secondFactorFor(
    env.get('SECOND_FACTOR', inTest ? 'off' : 'required'),
    env.get('HOST')
  ),
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
