import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/lucid'
import { DATABASE_LIMITS, processKind, sessionSettings } from './database_limits.js'

const kind = processKind(app.getEnvironment(), process.argv[2])
const limits = DATABASE_LIMITS[kind]
/** With many replicas each must hold fewer connections. */
const poolMax = kind === 'web' || kind === 'worker' ? env.get('DB_POOL_MAX') : undefined

/** Tells connection errors of the database from those of other services. */
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
      pool: { min: 1, max: poolMax ?? limits.connections },
      migrations: { naturalSort: true, paths: ['models/migrations'] },
      schemaGeneration: {
        enabled: true,
        outputPath: 'models/schema.ts',
        rulesPaths: ['./models/schema_rules.js'],
      },
    },
  },
})
