import env from '#start/env'

/** How people prove who they are. Tests change these values and restore them. */
export const accounts = {
  /** The rules of new passwords: `domain/identity/passwords`. */
  passwordPolicy: env.get('PASSWORD_POLICY', 'asvs'),
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
