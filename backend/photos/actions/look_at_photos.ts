import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import type { Viewer } from '#backend/identity/viewer'
import { ofOpenUnits } from '#backend/photos/queries/awaited_photos'
import { visiblePhotos } from '#backend/photos/queries/visible_photos'
import type Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { randomUUID } from 'node:crypto'

/** What came of a look at many photos, and the act by which it can be taken back. */
export interface LookedAt {
  looked: string[]
  actId: string
}

/** One entry for the photos of a unit. */
async function auditLooks(
  photos: readonly Photo[],
  { userId: actorId, actId, now }: { userId: string; actId: string; now: string },
  trx: TransactionClientContract
) {
  const ofUnit = Map.groupBy(photos, ({ seasonUnitId }) => seasonUnitId)
  for (const [subjectId, own] of ofUnit) {
    const details = { count: own.length, act: actId }
    const subject = { subjectType: 'season_unit', subjectId, businessAt: now, details }
    await recordAudit({ actorId, action: 'photos.looked', ...subject }, trx)
  }
}

/**
 * One glance at many accepted photos: those of the ids that the viewer may see and nobody has looked at. Others
 * are left as they are, such as one that was reset meanwhile.
 */
export const lookAtPhotos = (viewer: Viewer, ids: string[]): Promise<LookedAt> =>
  db.transaction(async (trx) => {
    const userId = viewer.user.id
    const { now } = await readClock(trx)
    const green = visiblePhotos(viewer)
      .useTransaction(trx)
      .whereIn('photos.id', ids)
      .where('photos.status', 'accepted')
      .whereNull('photos.looked_at')
      .whereNull('photos.discarded_at')
    const photos = await ofOpenUnits(green).orderBy('photos.id').forUpdate()
    const actId = randomUUID()
    const looked = photos.map(({ id }) => id)
    if (looked.length === 0) return { looked, actId }
    await trx
      .from('photos')
      .whereIn('id', looked)
      .update({ looked_at: trx.raw('now()'), looked_by: userId })
    const row = { decision: 'look', author_id: userId, act_id: actId, from_status: 'accepted' }
    await trx
      .table('photo_decisions')
      .multiInsert(looked.map((id) => ({ ...row, photo_id: id, business_at: now })))
    await auditLooks(photos, { userId, actId, now }, trx)
    return { looked, actId }
  })
