import db from '@adonisjs/lucid/services/db'
import type { PostgreConfig, QueryClientContract } from '@adonisjs/lucid/types/database'
import { randomUUID } from 'node:crypto'

/** The settings of the product's own connection, for another database of the same server. */
const ownSettings = () => {
  const { connection, ...settings } = db.manager.get(db.primaryConnectionName)!
    .config as PostgreConfig
  return { ...settings, connection: connection as { user: string } }
}

const connectionTo = (database: string): PostgreConfig => {
  const own = ownSettings()
  return { ...own, connection: { ...own.connection, database }, pool: { min: 0, max: 2 } }
}

/**
 * Runs `work` on an empty database of its own, on the server of the product's database, and drops
 * that database afterwards. PostgreSQL's superuser makes it, for the role of the own connection: the owner's in
 * migrations and tests.
 */
export async function withScratchDatabase<T>(
  work: (scratch: QueryClientContract) => Promise<T>
): Promise<T> {
  const name = `scratch_${randomUUID().replaceAll('-', '')}`
  const superuser = db.connection('superuser')
  // template0: nobody is ever connected to it, so two of these can be made at the same time.
  await superuser.rawQuery(
    `create database "${name}" owner ${ownSettings().connection.user} template template0`
  )
  db.manager.add(name, connectionTo(name))
  try {
    return await work(db.connection(name))
  } finally {
    await db.manager.close(name, true)
    await superuser.rawQuery(`drop database "${name}" with (force)`)
  }
}
