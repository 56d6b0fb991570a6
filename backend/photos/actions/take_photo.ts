import { recordAudit } from '#backend/audit/record_audit'
import { putObject, quarantineKey } from '#backend/photos/photo_objects'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { readClock } from '#backend/seasons/clock/season_clock'
import { isUnreachable } from '#backend/seasons/engine/in_time'
import Photo from '#models/photo'
import db from '@adonisjs/lucid/services/db'
import { createHash, randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'

export interface TakenPhoto {
  seasonUnitId: string
  round: 'main' | 'make_up'
  authorId: string
  bytes: Buffer
  /** Whom it shows, and which photo it was taken in place of, where that is known. */
  subjectId?: string
  replacesId?: string
}

/**
 * Takes a photo in: the bytes go to quarantine first, then the row, then the queue. Where the engine
 * is away the photo waits as `checking`, and the sweep hands it over later.
 */
export async function takePhoto(taken: TakenPhoto, queue: PhotoQueue): Promise<Photo> {
  const { bytes, ...own } = taken
  const id = randomUUID()
  await putObject(quarantineKey(id), bytes)
  const rawDigest = createHash('sha256').update(bytes).digest('hex')
  const { now } = await readClock()
  const photo = await db.transaction(async (trx) => {
    // Two uploads of one picture at once: the second waits, and finds the first.
    await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [rawDigest])
    const same = await Photo.query({ client: trx })
      .where({ rawDigest })
      .orderBy('recorded_at')
      .first()
    const businessAt = DateTime.fromISO(now)
    const row = { id, ...own, rawDigest, sameAs: same?.id ?? null, businessAt }
    const created = await Photo.create(row, { client: trx })
    const subject = { subjectType: 'photo', subjectId: id }
    const details = { seasonUnitId: own.seasonUnitId, sameAs: same?.id ?? null }
    await recordAudit(
      { actorId: own.authorId, action: 'photo.taken', ...subject, details, businessAt: now },
      trx
    )
    return created
  })
  await queue.check(id).catch((error) => {
    if (!isUnreachable(error)) throw error
  })
  return photo
}
