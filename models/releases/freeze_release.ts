import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { rowsAsSql } from './frozen_rows.js'
import { schemaAsSql } from './frozen_schema.js'
import { migrate } from './migrate.js'
import { frozenReleases, restoreRelease, runSql } from './release.js'
import { withScratchDatabase } from './scratch_database.js'

/** The rows of the newest frozen release, brought to the schema of this checkout, and more of them. */
async function rowsOf(empty: QueryClientContract, moreRows: string): Promise<string> {
  const before = frozenReleases().at(-1)
  if (before) await restoreRelease(empty, before)
  await migrate(empty)
  await runSql(empty, moreRows)
  return (await rowsAsSql(empty)).join('\n')
}

/**
 * A release as plain SQL: its schema by its own migrations, and a few rows in each of its tables.
 * @param version as in package.json
 * @param moreRows statements that fill the tables which the release before did not have
 */
export async function freezeRelease(version: string, moreRows: string): Promise<string> {
  const schema = await withScratchDatabase(schemaAsSql)
  const rows = await withScratchDatabase((empty) => rowsOf(empty, moreRows))
  const head = `-- Release ${version}, written by: node ace.js release:freeze
-- Never edited: databases that exist are as they are. The rows are invented.`
  return `${[head, schema, `-- Rows\n${rows}`].join('\n\n')}\n`
}
