import { recordAudit } from '#backend/audit/record_audit'
import { deleteObject, putObject, quarantineKey } from '#backend/photos/photo_objects'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { readClock } from '#backend/clock/season_clock'
import { civilDateOf, type Instant } from '#domain/calendar/instant'
import type { Round } from '#domain/photos/intake'
import Note from '#models/seasons/note'
import Photo from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { createHash, randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'

export interface PhotoUpload {
  seasonUnitId: string
  round: Round
  authorId: string
  bytes: Buffer
  /** When it was taken, by the season's clock; now unless given. */
  takenAt?: Instant
  /** Why it was taken or handed in outside the window. */
  outsideNote?: string
  /** The subject and the photo it replaces, where known. */
  subjectId?: string
  replacesId?: string
}

/**
 * Receives a photo: the bytes go to quarantine first, then the row is written, then the check is enqueued.
 * If the engine is away the photo stays `checking` and the sweep enqueues it later. Uploading the same
 * file for the same person again returns the existing photo, unless that was reset.
 */
export async function receiveUpload(upload: PhotoUpload, queue: PhotoQueue): Promise<Photo> {
  const { bytes, takenAt, outsideNote, ...own } = upload
  const id = randomUUID()
  await putObject(quarantineKey(id), bytes)
  const rawDigest = createHash('sha256').update(bytes).digest('hex')
  const { now } = await readClock()
  const photo = await db.transaction(async (trx) => {
    // Of two simultaneous uploads of one picture the second waits and finds the first.
    await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [rawDigest])
    const known = await findSameUpload(own, rawDigest, trx)
    if (known) return known
    const at = takenAt ?? now
    const times = { businessAt: DateTime.fromISO(now), takenAt: DateTime.fromISO(at) }
    const outsideNoteId = outsideNote ? await storeNote(own, outsideNote, trx) : null
    const row = { id, ...own, rawDigest, ...times, outsideNoteId }
    const created = await Photo.create(row, { client: trx })
    const subject = { subjectType: 'photo', subjectId: id, businessAt: now }
    const details = { seasonUnitId: own.seasonUnitId, takenOn: civilDateOf(at) }
    await recordAudit({ actorId: own.authorId, action: 'photo.taken', ...subject, details }, trx)
    return created
  })
  if (photo.id === id) await queue.check(id)
  else await deleteObject(quarantineKey(id))
  return photo
}

async function storeNote(
  { seasonUnitId, authorId }: Pick<PhotoUpload, 'seasonUnitId' | 'authorId'>,
  text: string,
  client: TransactionClientContract
): Promise<string> {
  return (await Note.create({ seasonUnitId, authorId, text }, { client })).id
}

function findSameUpload(
  { seasonUnitId, round, subjectId }: Pick<PhotoUpload, 'seasonUnitId' | 'round' | 'subjectId'>,
  rawDigest: string,
  client: TransactionClientContract
) {
  const photos = Photo.query({ client }).where({ seasonUnitId, round, rawDigest })
  if (subjectId) photos.where({ subjectId })
  else photos.whereNull('subject_id')
  return photos.whereNot('status', 'reset').first()
}
