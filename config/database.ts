import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/lucid'
import type { PostgreConfig } from '@adonisjs/lucid/types/database'
import { DATABASE_LIMITS, processKind, sessionSettings } from './database_limits.js'
import {
  DATABASE_ROLES,
  ROLE_OF_PROCESS,
  ROLE_PASSWORDS,
  type DatabaseRole,
} from './database_roles.js'

const kind = processKind(app.getEnvironment(), process.argv[2])
const limits = DATABASE_LIMITS[kind]
/** With many replicas each must hold fewer connections. */
const poolMax = kind === 'web' || kind === 'worker' ? env.get('DB_POOL_MAX') : undefined

/** Tells connection errors of the database from those of other services. */
export const databasePort = env.get('DB_PORT')

/** The password of a role. Outside production all may have that of the superuser. */
export const passwordOf = (role: DatabaseRole): string | undefined =>
  (
    env.get(ROLE_PASSWORDS[role]) ?? (app.inProduction ? undefined : env.get('DB_PASSWORD'))
  )?.release()

/** PostgreSQL's superuser: it makes the roles, and databases for tests. */
export const superuser = { user: env.get('DB_USER'), password: env.get('DB_PASSWORD')?.release() }

/** Where the database is. */
export const place = {
  host: env.get('DB_HOST'),
  port: databasePort,
  database: env.get('DB_DATABASE'),
}

interface Login {
  user?: string
  password?: string
}

const connectionOf = (login: Login): PostgreConfig => ({
  client: 'pg',
  connection: {
    ...place,
    ...login,
    ...sessionSettings(kind, limits),
  },
  pool: { min: 1, max: poolMax ?? limits.connections },
})

/** @throws Error in a long-running process whose password is not set */
function connectionAs(role: DatabaseRole): PostgreConfig {
  const password = passwordOf(role)
  // Some commands need no database.
  if (!password && kind !== 'command')
    throw new Error(`${ROLE_PASSWORDS[role]} is not set: the password of ${DATABASE_ROLES[role]}`)
  return connectionOf({ user: DATABASE_ROLES[role], password })
}

/** Tests act as every role, and as the superuser where they make databases. */
const forTests = () => ({
  web: connectionAs('web'),
  worker: connectionAs('worker'),
  photos: connectionAs('photos'),
  superuser: connectionOf(superuser),
})

export default defineConfig({
  connection: 'postgres',
  connections: {
    postgres: {
      ...connectionAs(ROLE_OF_PROCESS[kind]),
      migrations: { naturalSort: true, paths: ['models/migrations'] },
      schemaGeneration: {
        enabled: true,
        outputPath: 'models/schema.ts',
        rulesPaths: ['./models/schema_rules.js'],
      },
    },
    ...(kind === 'test' && forTests()),
  },
})
