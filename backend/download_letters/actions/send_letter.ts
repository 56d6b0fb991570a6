import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { findDocumentDigest } from '#backend/documents/document_digest'
import { nameDocument } from '#backend/documents/name_document'
import { letterStanding, newestLetter } from '#backend/download_letters/queries/letter_standing'
import type { Viewer } from '#backend/identity/viewer'
import { tellReaders } from '#backend/letters/tell_readers'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { requireOpenForPapers, type WrongPhase } from '#backend/units/queries/read_phase'
import type { LetterStanding } from '#domain/download_letters/download_letter'
import { err, ok, type Result } from '#domain/result'
import DownloadLetter from '#models/download_letters/download_letter'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

export type SendFault =
  WrongPhase | { type: 'already_done' | 'document_unknown' | 'letter_not_asked' | 'letter_waiting' }

/** Why no letter is handed in now. */
const CLOSED: Partial<
  Record<LetterStanding, 'already_done' | 'letter_not_asked' | 'letter_waiting'>
> = {
  not_asked: 'letter_not_asked',
  sent: 'letter_waiting',
  accepted: 'already_done',
}

async function write(
  unit: SeasonUnit,
  documentId: string,
  authorId: string,
  trx: TransactionClientContract
) {
  const { now: businessAt } = await readClock(trx)
  const no = ((await newestLetter(unit, trx))?.no ?? 0) + 1
  const sentAt = DateTime.fromISO(businessAt)
  const row = { seasonUnitId: unit.id, no, state: 'sent', documentId, authorId, sentAt } as const
  const letter = await DownloadLetter.create(row, { client: trx })
  await nameDocument({ seasonUnitId: unit.id, documentId, purpose: 'download_letter' }, trx)
  const subject = { subjectType: 'season_unit', subjectId: unit.id }
  const entry = { actorId: authorId, action: 'download_letter.sent', ...subject } as const
  await recordAudit({ ...entry, details: { no, document: documentId }, businessAt }, trx)
  const about = { aboutId: letter.id, seasonUnitId: unit.id }
  const told = { ...about, template: 'download_letter_sent', to: 'centre', businessAt } as const
  return tellReaders(told, trx)
}

/**
 * Hands in the stamped letter of a school, for the centre to decide on. One that was returned is handed in again.
 * @returns the e-mails to enqueue
 */
export async function sendLetter(
  unit: SeasonUnit,
  documentId: string,
  viewer: Viewer
): Promise<Result<string[], SendFault>> {
  return db.transaction(async (trx): Promise<Result<string[], SendFault>> => {
    await lockUnit(unit.id, trx)
    const open = await requireOpenForPapers(unit, viewer, trx)
    if (!open.ok) return open
    if (!(await findDocumentDigest(viewer, unit, documentId)))
      return err({ type: 'document_unknown' })
    const closed = CLOSED[await letterStanding(unit, trx)]
    return closed ? err({ type: closed }) : ok(await write(unit, documentId, viewer.user.id, trx))
  })
}
