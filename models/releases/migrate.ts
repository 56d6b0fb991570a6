import app from '@adonisjs/core/services/app'
import { MigrationRunner } from '@adonisjs/lucid/migration'
import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

async function run(client: QueryClientContract, dryRun: boolean) {
  const { connectionName } = client
  const runner = new MigrationRunner(db, app, { direction: 'up', connectionName, dryRun })
  await runner.run()
  if (runner.error) throw runner.error
  return Object.values(runner.migratedFiles)
}

/** Runs every migration that this database has not had. @returns their names, in order */
export const migrate = async (client: QueryClientContract): Promise<string[]> =>
  (await run(client, false)).map(({ file }) => file.name)

/** The statements of every migration that this database has not had; none of them is run. */
export const statementsOf = async (client: QueryClientContract) =>
  (await run(client, true)).map(({ file, queries }) => ({ name: file.name, queries }))
