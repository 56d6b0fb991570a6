import type { ProcessKind } from './database_limits.js'

/**
 * The users of PostgreSQL. None is a superuser, and only the owner alters or truncates tables. They
 * are users of a server: two installations on one server share them.
 */
export const DATABASE_ROLES = {
  owner: 'tucai_owner',
  web: 'tucai_web',
  worker: 'tucai_worker',
  photos: 'tucai_photos',
} as const

export type DatabaseRole = keyof typeof DATABASE_ROLES

/** The variables with their passwords. A process needs that of its own role. */
export const ROLE_PASSWORDS = {
  owner: 'DB_OWNER_PASSWORD',
  web: 'DB_WEB_PASSWORD',
  worker: 'DB_WORKER_PASSWORD',
  photos: 'DB_PHOTOS_PASSWORD',
} as const satisfies Record<DatabaseRole, string>

/** Who a process connects as. Tests make their rows as the owner; see `backend/tests/as_roles.ts`. */
export const ROLE_OF_PROCESS = {
  web: 'web',
  worker: 'worker',
  photos: 'photos',
  migration: 'owner',
  command: 'web',
  test: 'owner',
} as const satisfies Record<ProcessKind, DatabaseRole>
