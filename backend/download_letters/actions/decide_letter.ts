import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import type { Viewer } from '#backend/identity/viewer'
import { tellReaders } from '#backend/letters/tell_readers'
import { keepReason } from '#backend/units/actions/keep_reason'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { err, ok, type Result } from '#domain/result'
import DownloadLetter from '#models/download_letters/download_letter'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

export interface LetterDecision {
  letterId: string
  /** Why it is returned; null accepts it. */
  reason: string | null
}

export type DecisionFault = { type: 'already_done' | 'not_found' | 'own_request' }

async function write(
  letter: DownloadLetter,
  { reason }: LetterDecision,
  decidedBy: string,
  trx: TransactionClientContract
) {
  const { now: businessAt } = await readClock(trx)
  const state = reason === null ? 'accepted' : 'returned'
  const decidedAt = DateTime.fromISO(businessAt)
  const { seasonUnitId } = letter
  const noteId = await keepReason({ seasonUnitId, authorId: decidedBy, text: reason }, trx)
  await letter.merge({ state, reasonNoteId: noteId, decidedBy, decidedAt }).save()
  const subject = { subjectType: 'season_unit', subjectId: seasonUnitId }
  const entry = { actorId: decidedBy, action: `download_letter.${state}`, ...subject } as const
  await recordAudit({ ...entry, details: { no: letter.no }, businessAt }, trx)
  const about = { aboutId: letter.id, seasonUnitId, noteId }
  const told = { ...about, template: `download_letter_${state}`, to: 'school', businessAt } as const
  return tellReaders(told, trx)
}

/**
 * Accepts or returns the letter of a school; nobody decides on what they have handed in themselves.
 * @returns the e-mails to enqueue
 */
export const decideLetter = (
  { id: seasonUnitId }: SeasonUnit,
  decision: LetterDecision,
  viewer: Viewer
): Promise<Result<string[], DecisionFault>> =>
  db.transaction(async (trx): Promise<Result<string[], DecisionFault>> => {
    await lockUnit(seasonUnitId, trx)
    const letters = DownloadLetter.query({ client: trx })
    const letter = await letters.where({ id: decision.letterId, seasonUnitId }).first()
    if (!letter) return err({ type: 'not_found' })
    if (letter.state !== 'sent') return err({ type: 'already_done' })
    if (letter.authorId === viewer.user.id) return err({ type: 'own_request' })
    return ok(await write(letter, decision, viewer.user.id, trx))
  })
