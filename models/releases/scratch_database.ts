import { DATABASE_ROLES } from '#config/database_roles'
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
 * that database afterwards. PostgreSQL's superuser makes it, for the owner's role.
 */
export async function withScratchDatabase<T>(
  work: (scratch: QueryClientContract) => Promise<T>
): Promise<T> {
  const name = `scratch_${randomUUID().replaceAll('-', '')}`
  const superuser = db.connection('superuser')
  // template0: nobody is ever connected to it, so two of these can be made at the same time.
  await superuser.rawQuery(
    `create database "${name}" owner ${DATABASE_ROLES.owner} template template0`
  )
  db.manager.add(name, connectionTo(name))
  try {
    return await work(db.connection(name))
  } finally {
    await db.manager.close(name, true)
    await superuser.rawQuery(`drop database "${name}" with (force)`)
  }
}
