import env from '#start/env'

/** How people prove who they are. Tests change these values and restore them. */
export const accounts = {
  /** The rules of new passwords: `domain/identity/passwords`. */
  passwordPolicy: env.get('PASSWORD_POLICY', 'asvs'),
}
