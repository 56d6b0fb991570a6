import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/lucid'
import { DATABASE_LIMITS, processKind, sessionSettings } from './database_limits.js'

const kind = processKind(app.getEnvironment(), process.argv[2])
const limits = DATABASE_LIMITS[kind]
/** Replicas share one PostgreSQL: whoever runs more of them gives each of them less. */
const most = kind === 'web' || kind === 'worker' ? env.get('DB_POOL_MAX') : undefined

/** Where the database listens: a connection that fails elsewhere is not its fault. */
export const databasePort = env.get('DB_PORT')

export default defineConfig({
  connection: 'postgres',
  connections: {
    postgres: {
      client: 'pg',
      connection: {
        host: env.get('DB_HOST'),
        port: databasePort,
        user: env.get('DB_USER'),
        password: env.get('DB_PASSWORD').release(),
        database: env.get('DB_DATABASE'),
        ...sessionSettings(kind, limits),
      },
      pool: { min: 1, max: most ?? limits.connections },
      migrations: { naturalSort: true, paths: ['models/migrations'] },
      schemaGeneration: {
        enabled: true,
        outputPath: 'models/schema.ts',
        rulesPaths: ['./models/schema_rules.js'],
      },
    },
  },
})
