import app from '@adonisjs/core/services/app'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = app.makePath('models/releases')
const inOrder = new Intl.Collator('en', { numeric: true })

export const fileOf = (version: string) => `${FOLDER}/${version}.sql`

/** The versions that are frozen here, the oldest first. */
export const frozenReleases = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -'.sql'.length))
    .toSorted(inOrder.compare)

/**
 * Runs plain SQL of several statements. It goes to the driver as it is: the query builder would take
 * each question mark of a text for a parameter.
 */
export async function runSql(client: QueryClientContract, sql: string): Promise<void> {
  const knex = client.getWriteClient().client
  const connection = await knex.acquireConnection()
  try {
    await connection.query(sql)
  } finally {
    await knex.releaseConnection(connection)
  }
}

/** Makes an empty database what it was in a release: its schema, the migrations it has had, its rows. */
export const restoreRelease = (client: QueryClientContract, version: string): Promise<void> =>
  runSql(client, readFileSync(fileOf(version), 'utf8'))
