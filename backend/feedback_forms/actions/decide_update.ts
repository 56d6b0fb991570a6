import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { newestForm } from '#backend/feedback_forms/queries/form_standing'
import type { Viewer } from '#backend/identity/viewer'
import { tellReaders } from '#backend/letters/tell_readers'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import type FeedbackForm from '#models/feedback_forms/feedback_form'
import Note from '#models/seasons/note'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

export type DecisionFault = WrongPhase | { type: 'already_done' | 'own_request' }

async function write(
  form: FeedbackForm,
  reason: string | null,
  { user }: Viewer,
  trx: TransactionClientContract
) {
  const { now: businessAt } = await readClock(trx)
  const { seasonUnitId, no } = form
  const state = reason === null ? 'accepted' : 'returned'
  const note =
    reason &&
    (await Note.create({ seasonUnitId, authorId: user.id, text: reason }, { client: trx }))
  const decidedAt = DateTime.fromISO(businessAt)
  const decided = {
    state,
    decidedBy: user.id,
    decidedAt,
    reasonNoteId: note ? note.id : null,
  } as const
  await form.merge(decided).save()
  const subject = { subjectType: 'season_unit', subjectId: seasonUnitId }
  const entry = { actorId: user.id, action: `form.update_${state}`, ...subject } as const
  await recordAudit({ ...entry, details: { no }, businessAt }, trx)
  const about = { aboutId: form.id, seasonUnitId, to: 'school', businessAt } as const
  const params: Record<string, string> = reason === null ? {} : { reason }
  return tellReaders({ ...about, template: `form_update_${state}`, params }, trx)
}

/**
 * Accepts a form that was brought up to date, or returns it with a reason. One that the school handed in is not decided on by
 * whoever handed it in; a posted one is the school's, and whoever registered it may.
 * @returns the e-mails to enqueue
 */
export const decideUpdate = (
  unit: SeasonUnit,
  reason: string | null,
  viewer: Viewer
): Promise<Result<string[], DecisionFault>> =>
  db.transaction(async (trx): Promise<Result<string[], DecisionFault>> => {
    await lockUnit(unit.id, trx)
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
    const form = await newestForm(unit, trx)
    if (form?.state !== 'submitted' || form.step !== null) return err({ type: 'already_done' })
    if (form.source === 'upload' && form.authorId === viewer.user.id)
      return err({ type: 'own_request' })
    return ok(await write(form, reason, viewer, trx))
  })
