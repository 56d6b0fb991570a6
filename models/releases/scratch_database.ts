import db from '@adonisjs/lucid/services/db'
import type { PostgreConfig, QueryClientContract } from '@adonisjs/lucid/types/database'
import { randomUUID } from 'node:crypto'

/** The settings of the product's own connection, for another database of the same server. */
const connectionTo = (database: string): PostgreConfig => {
  const own = db.manager.get(db.primaryConnectionName)!.config as PostgreConfig
  return {
    ...own,
    connection: { ...(own.connection as object), database },
    pool: { min: 0, max: 2 },
  }
}

/**
 * Runs `work` on an empty database of its own, on the server of the product's database, and drops
 * that database afterwards. The user of the connection must be allowed to create databases.
 */
export async function withScratchDatabase<T>(
  work: (scratch: QueryClientContract) => Promise<T>
): Promise<T> {
  const name = `scratch_${randomUUID().replaceAll('-', '')}`
  // template0: nobody is ever connected to it, so two of these can be made at the same time.
  await db.rawQuery(`create database "${name}" template template0`)
  db.manager.add(name, connectionTo(name))
  try {
    return await work(db.connection(name))
  } finally {
    await db.manager.close(name, true)
    await db.rawQuery(`drop database "${name}" with (force)`)
  }
}
