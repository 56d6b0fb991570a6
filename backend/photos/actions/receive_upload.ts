import { recordAudit } from '#backend/audit/record_audit'
import { eraseBurst, storeBurst } from '#backend/photos/bursts/kept_burst'
import { deleteObject, putObject, quarantineKey } from '#backend/photos/photo_objects'
import type { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { hasWithdrawn, type ConsentWithdrawn } from '#backend/photos/queries/withdrawn_consent'
import { readClock } from '#backend/clock/season_clock'
import { lockStudentOfUnit } from '#backend/roster/actions/lock_student'
import type { CivilDate } from '#domain/calendar/civil_date'
import { civilDateOf, type Instant } from '#domain/calendar/instant'
import type { Burst } from '#domain/photos/burst'
import type { ConsentVersion } from '#domain/photos/consent'
import type { Round } from '#domain/photos/intake'
import { err, ok, type Result } from '#domain/result'
import Note from '#models/seasons/note'
import Photo from '#models/photos/photo'
import type { AuthorKind, ConsentBasis, PhotoWay } from '#models/photos/photo'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { createHash, randomUUID } from 'node:crypto'
import { DateTime } from 'luxon'

/** What is recorded of a photo that is received. */
export interface PhotoUpload {
  seasonUnitId: string
  round: Round
  /** Somebody with an account; null for a collector or a student. */
  authorId: string | null
  collectorId?: string
  via: PhotoWay
  /** By whose word its student agreed, and by which wording. */
  consentBasis: ConsentBasis
  consentVersion: ConsentVersion
  /** When it was taken, by the season's clock. */
  takenAt: Instant
  /** The day on which it was taken, if the sender stated one. */
  takenOn?: CivilDate
  /** Why it was taken or handed in outside the window. */
  outsideNote?: string
  /** Whom it shows, and the photo it replaces, where known. */
  studentId?: string | null
  replacesId?: string
}

/** The photo of an upload: a new one, or the one that the same file is already. */
export interface ReceivedPhoto {
  id: string
  /** When the same file was handed in before, by the season's clock; null for a new photo. */
  knownSince: Instant | null
}

/** The same file was handed in before, with another day or reason: nothing was changed. */
export interface KnownUpload {
  type: 'photo_known_otherwise'
  takenOn: CivilDate
}

/** The same file was handed in before, and somebody found that it shows nobody of the school. */
export type DiscardedUpload = { type: 'photo_discarded' }

/** Why a file is not received, whoever sent it. */
export type UploadFault = KnownUpload | DiscardedUpload | ConsentWithdrawn

/** A file, and the burst around it where the phone page has sent one. */
export interface SentFile {
  bytes: Buffer
  burst?: Burst | null
}

/** Decides in the transaction that writes the photo whether it is received. */
export type Admit<Fault> = (trx: TransactionClientContract) => Promise<Result<PhotoUpload, Fault>>

/**
 * Receives a photo: the bytes go to quarantine first, then the row is written, then the check is enqueued.
 * If the engine is away the photo stays `checking` and the sweep enqueues it later. Uploading the same
 * file for the same person again, or of nobody, returns the existing photo, unless that was reset or discarded.
 * @param admit locks a photo that is replaced, then the season's phase
 * @param record writes what belongs to the photo, in the same transaction
 */
export async function receiveUpload<Fault>(
  { bytes, burst = null }: SentFile,
  admit: Admit<Fault>,
  queue: PhotoQueue,
  record: (photo: ReceivedPhoto, trx: TransactionClientContract) => Promise<void> = async () => {}
): Promise<Result<ReceivedPhoto, Fault | UploadFault>> {
  const id = randomUUID()
  await putObject(quarantineKey(id), bytes)
  if (burst) await storeBurst(id, burst)
  const rawDigest = createHash('sha256').update(bytes).digest('hex')
  const received = await db.transaction(
    async (trx): Promise<Result<ReceivedPhoto, Fault | UploadFault>> => {
      const asked = await admit(trx)
      if (!asked.ok) return asked
      const { studentId, seasonUnitId } = asked.value
      const student = studentId ? await lockStudentOfUnit(studentId, seasonUnitId, trx) : null
      if (student && (await hasWithdrawn(student.id, trx)))
        return err({ type: 'consent_withdrawn' })
      const admitted = ok({ ...asked.value, studentId: student?.id ?? null })
      // Of two simultaneous uploads of one picture the second waits and finds the first.
      await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [rawDigest])
      const known = await findSameUpload(admitted.value, rawDigest, trx)
      if (!known) await storePhoto({ id, rawDigest }, admitted.value, trx)
      const photo = known ? answerKnown(known, admitted.value) : ok({ id, knownSince: null })
      if (photo.ok) await record(photo.value, trx)
      return photo
    }
  )
  if (received.ok && received.value.id === id) await queue.check(id)
  else await Promise.all([deleteObject(quarantineKey(id)), burst && eraseBurst(id)])
  return received
}

const authorKindOf = ({ authorId, collectorId }: Partial<PhotoUpload>): AuthorKind =>
  collectorId ? 'collector' : authorId ? 'user' : 'student'

async function storePhoto(
  file: { id: string; rawDigest: string },
  { takenAt, takenOn, outsideNote, ...own }: PhotoUpload,
  client: TransactionClientContract
): Promise<void> {
  const { now } = await readClock(client)
  const { seasonUnitId, authorId, collectorId } = own
  const note =
    outsideNote && (await Note.create({ seasonUnitId, authorId, text: outsideNote }, { client }))
  const authorKind = authorKindOf(own)
  const times = {
    ...{ businessAt: DateTime.fromISO(now), takenAt: DateTime.fromISO(takenAt) },
    // A draft until its student submits it.
    ...(own.via === 'phone' && { submittedAt: null }),
  }
  const row = { ...file, ...own, ...times, authorKind, outsideNoteId: note ? note.id : null }
  await Photo.create(row, { client })
  const subject = { subjectType: 'photo', subjectId: file.id, businessAt: now }
  const details = { seasonUnitId, takenOn: civilDateOf(takenAt), collectorId }
  await recordAudit({ actorId: authorId, action: 'photo.taken', ...subject, details }, client)
}

/** A repeated request gets the photo again; one that states something else is told, not ignored. */
function answerKnown(
  known: Photo,
  { takenOn, outsideNote }: PhotoUpload
): Result<ReceivedPhoto, KnownUpload | DiscardedUpload> {
  if (known.discardedAt) return err({ type: 'photo_discarded' })
  const storedDay = civilDateOf(known.takenAt.toUTC().toISO()!)
  const isSameDay = !takenOn || takenOn === storedDay
  const isSameReason = !outsideNote || outsideNote === known.outsideNote?.text
  const knownSince = known.businessAt.toUTC().toISO()!
  if (isSameDay && isSameReason) return ok({ id: known.id, knownSince })
  return err({ type: 'photo_known_otherwise', takenOn: storedDay })
}

/** A file of nobody is the photo that it became, whoever that has been found to show since. */
function findSameUpload(
  { seasonUnitId, round, studentId }: Pick<PhotoUpload, 'seasonUnitId' | 'round' | 'studentId'>,
  rawDigest: string,
  client: TransactionClientContract
) {
  const photos = Photo.query({ client }).where({ seasonUnitId, round, rawDigest })
  if (studentId) photos.where({ studentId })
  return photos
    .whereNot('status', 'reset')
    .whereNull('draft_removed_at')
    .orderByRaw('discarded_at is not null, recorded_at, id')
    .preload('outsideNote')
    .first()
}
