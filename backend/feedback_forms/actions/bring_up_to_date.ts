import { recordAudit } from '#backend/audit/record_audit'
import { readClock } from '#backend/clock/season_clock'
import { findDocumentDigest } from '#backend/documents/document_digest'
import { nameDocument } from '#backend/documents/name_document'
import { formStanding } from '#backend/feedback_forms/queries/form_standing'
import type { Viewer } from '#backend/identity/viewer'
import { tellReaders } from '#backend/letters/tell_readers'
import { keepForm } from '#backend/seasons/record/keep_form'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { whyNoUpdate } from '#domain/feedback_forms/returned_form'
import { err, ok, type Result } from '#domain/result'
import Note from '#models/seasons/note'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitProgress from '#models/seasons/unit_progress'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What stands on the form. */
export interface UpdatedForm {
  documentId: string
  moreDocumentIds?: string[]
  count: number
  countReason?: string
  handler: string
  phone?: string
  comments?: string
  photoRating: number
  serviceRating: number
}

export type UpdateFault =
  | WrongPhase
  | { type: 'form_not_asked' | 'late_errata_open' | 'document_unknown' }
  | { type: 'count_differs'; expected: number }

async function faultOf(
  unit: SeasonUnit,
  form: UpdatedForm,
  viewer: Viewer,
  trx: TransactionClientContract
): Promise<UpdateFault | null> {
  const refusal = whyNoUpdate(await formStanding(unit, trx))
  if (refusal) return { type: refusal }
  for (const id of [form.documentId, ...(form.moreDocumentIds ?? [])])
    if (!(await findDocumentDigest(viewer, unit, id))) return { type: 'document_unknown' }
  const main = await UnitProgress.findBy({ seasonUnitId: unit.id, track: 'main' }, { client: trx })
  const expected = main?.facts.delivered ?? 0
  return form.count === expected || form.countReason ? null : { type: 'count_differs', expected }
}

async function write(
  { id: seasonUnitId }: SeasonUnit,
  form: UpdatedForm,
  { user, isCentre }: Viewer,
  trx: TransactionClientContract
) {
  const { now: businessAt } = await readClock(trx)
  const { countReason, handler, phone, comments, ...written } = form
  const own = { seasonUnitId, authorId: user.id }
  const note = async (text: string | undefined) =>
    text ? (await Note.create({ ...own, text }, { client: trx })).id : null
  const input = {
    ...written,
    countNoteId: await note(countReason),
    handlerNoteId: await note(handler),
    phoneNoteId: await note(phone),
    commentsNoteId: await note(comments),
  }
  const source = isCentre ? 'posted' : 'upload'
  const kept = await keepForm({ seasonUnitId, source, input, step: null, businessAt }, trx)
  await kept.merge({ authorId: user.id }).save()
  const purpose = isCentre ? 'registerPostedFeedback' : 'submitFeedback'
  await nameDocument({ seasonUnitId, documentId: form.documentId, purpose }, trx)
  const subject = { subjectType: 'season_unit', subjectId: seasonUnitId }
  const entry = { actorId: user.id, action: 'form.updated', ...subject } as const
  await recordAudit({ ...entry, details: { no: kept.no, count: form.count }, businessAt }, trx)
  const about = { aboutId: kept.id, seasonUnitId }
  return tellReaders({ ...about, template: 'form_update_sent', to: 'centre', businessAt }, trx)
}

/**
 * Hands in the form anew after a late erratum, beside the process: by the school, or by post and registered for it.
 * @returns the e-mails to enqueue
 */
export const bringUpToDate = (
  unit: SeasonUnit,
  form: UpdatedForm,
  viewer: Viewer
): Promise<Result<string[], UpdateFault>> =>
  db.transaction(async (trx): Promise<Result<string[], UpdateFault>> => {
    await lockUnit(unit.id, trx)
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
    const fault = await faultOf(unit, form, viewer, trx)
    return fault ? err(fault) : ok(await write(unit, form, viewer, trx))
  })
