import { quarantinePages, type QuarantineDisk } from '#backend/photos/photo_objects'
import { MOVES } from '#domain/photos/desk'
import db from '@adonisjs/lucid/services/db'
import drive from '@adonisjs/drive/services/main'

/** Bytes without a row may belong to an upload in progress until they are this old. */
const ORPHANED_MS = 60 * 60_000
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** The ids among these names of photos whose raw bytes are still needed. */
async function findNeeded(names: string[]): Promise<Set<string>> {
  const waiting = await db
    .from('photos')
    .whereIn(
      'id',
      names.filter((name) => UUID.test(name))
    )
    .whereIn('status', [...MOVES.pass.from])
    .select('id')
  return new Set(waiting.map(({ id }) => id))
}

/**
 * Deletes raw bytes that no photo needs any more: they are normally deleted after the check, unless the
 * process was killed. The store is asked for the age of those only that no waiting or parked photo needs.
 */
export async function clearQuarantine(disk: QuarantineDisk = drive.use()) {
  const before = Date.now() - ORPHANED_MS
  for await (const page of quarantinePages(disk)) {
    const needed = await findNeeded(page.map(({ name }) => name))
    for (const object of page.filter(({ name }) => !needed.has(name))) {
      const { lastModified } = await object.getMetaData()
      if (Number(lastModified) < before) await disk.delete(object.key)
    }
  }
}
