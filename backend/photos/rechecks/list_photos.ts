import PhotoRecheck from '#models/photos/photo_recheck'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { listNextPhotos } from './recheck_photos.js'

/** Rows of one statement; 600,000 at once would exceed the statement timeout. */
const PAGE_SIZE = 10_000
/** A run of the job has a minute; the sweep starts the next one. */
const PAGES_PER_RUN = 10

/** How many photos of a season are stored. */
export async function countStoredPhotos(seasonId: string, trx: TransactionClientContract) {
  const stored = await trx
    .from('photos')
    .join('season_units', 'season_units.id', 'photos.season_unit_id')
    .where('season_units.season_id', seasonId)
    .whereNotNull('photos.object_key')
    .count('* as total')
  return Number(stored[0].total)
}

/**
 * Lists the photos of a recheck: those of its season that were stored when it was started. Photos are
 * listed in the order of their ids, so after an interruption, or the pages of one run, the next run
 * continues behind the last one listed.
 */
export async function listPhotos(recheckId: string, pageSize = PAGE_SIZE): Promise<void> {
  const { listedAt } = await PhotoRecheck.findOrFail(recheckId)
  if (listedAt) return
  for (let page = 0; page < PAGES_PER_RUN; page += 1) {
    if ((await listNextPhotos(recheckId, pageSize)) === pageSize) continue
    await PhotoRecheck.query().where('id', recheckId).update({ listedAt: new Date() })
    return
  }
}
