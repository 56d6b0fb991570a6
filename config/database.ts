import env from '#start/env'
import { defineConfig } from '@adonisjs/lucid'

export default defineConfig({
  connection: 'postgres',
  connections: {
    postgres: {
      client: 'pg',
      connection: {
        host: env.get('DB_HOST'),
        port: env.get('DB_PORT'),
        user: env.get('DB_USER'),
        password: env.get('DB_PASSWORD').release(),
        database: env.get('DB_DATABASE'),
      },
      pool: { min: 1, max: 20 },
      migrations: { naturalSort: true, paths: ['models/migrations'] },
      schemaGeneration: {
        enabled: true,
        outputPath: 'models/schema.ts',
        rulesPaths: ['./models/schema_rules.js'],
      },
    },
  },
})
