import { processEach } from '#backend/engine/process_each'
import { copyKey } from '#backend/photos/paper_copies'
import { deleteObject } from '#backend/photos/photo_objects'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lockObjects } from './hold_objects.js'

/** Objects in one sweep at most; the next sweep continues. */
const BATCH_SIZE = 100

/** Everything that refers to a picture of a photo that is not erased, and what is being stored now. */
const USED = `
  select object_key as key from photos where object_key = any (:keys)
  union select thumbnail_key from photos where thumbnail_key = any (:keys)
  union select product_key from photos where product_key = any (:keys)
  union select product_key from product_versions where product_key = any (:keys)
  union select product_digest from item_versions join photos on photos.id = item_versions.photo_id
    where product_digest = any (:keys) and photos.erased_at is null
  union select object_key from demo_pictures where object_key = any (:keys)
  union select thumbnail_key from demo_pictures where thumbnail_key = any (:keys)
  union select product_key from demo_pictures where product_key = any (:keys)
  union select object_key from erasures where object_key = any (:keys) and due_at > now()`

/** One statement: of two, what is written between them would be seen by neither. */
async function usedOf(keys: string[], trx: TransactionClientContract): Promise<Set<string>> {
  const { rows } = await trx.rawQuery(USED, { keys: keys as unknown as string })
  return new Set(rows.map(({ key }: { key: string }) => key))
}

async function eraseObject({ key }: { key: string }) {
  await deleteObject(key)
  await deleteObject(copyKey(key))
}

/** What could not be erased waits for a minute, so that it keeps nothing else waiting. */
const POSTPONE = `update erasures set due_at = now() + interval '1 minute'
  where object_key = any (:keys) and due_at <= now()`

async function eraseDue(keys: string[], trx: TransactionClientContract): Promise<number> {
  await lockObjects(keys, trx)
  const used = await usedOf(keys, trx)
  const unused = keys.filter((key) => !used.has(key)).map((key) => ({ key }))
  const erased = await processEach(unused, 'a picture', ({ key }) => key, eraseObject)
  const done = [...used, ...erased.map(({ key }) => key)]
  await trx.from('erasures').whereIn('object_key', done).whereRaw('due_at <= now()').delete()
  await trx.rawQuery(POSTPONE, { keys: keys as unknown as string })
  return erased.length
}

/**
 * Erases the pictures of photos that were taken back, and what was stored for a row that was never written. The same
 * bytes are stored once: they stay while anything else refers to them.
 * @returns how many are gone
 */
export async function sweepErasures(): Promise<number> {
  const due = await db
    .from('erasures')
    .whereRaw('due_at <= now()')
    .orderBy('due_at')
    .limit(BATCH_SIZE)
    .select('object_key')
  const keys = [...new Set(due.map(({ object_key: key }) => key as string))]
  return keys.length === 0 ? 0 : db.transaction((trx) => eraseDue(keys, trx))
}
