import { ROLE_PASSWORDS, type DatabaseRole } from '#config/database_roles'
import { createHmac } from 'node:crypto'

const ROLES = Object.keys(ROLE_PASSWORDS) as DatabaseRole[]

/** The passwords of the roles of a stack, made from its secret. */
export const rolePasswords = (secret: string) =>
  Object.fromEntries(
    ROLES.map((role) => [role, createHmac('sha256', secret).update(role).digest('base64url')])
  ) as Record<DatabaseRole, string>

/** The environment with the password of one role alone. */
export function environmentOfRole(role: DatabaseRole, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = ROLES.filter((other) => other !== role).map((other) => ROLE_PASSWORDS[other])
  const others = ['DB_USER', 'DB_PASSWORD', ...names]
  return Object.fromEntries(Object.entries(env).filter(([name]) => !others.includes(name)))
}
