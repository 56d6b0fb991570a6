import type { FeedbackInput } from '#domain/season/main/feedback'
import type { FormSource, FormState } from '#domain/feedback_forms/returned_form'
import Document from '#models/documents/document'
import FeedbackForm from '#models/feedback_forms/feedback_form'
import FormDocument from '#models/feedback_forms/form_document'
import FormPrint from '#models/feedback_forms/form_print'
import UnitProgress from '#models/seasons/unit_progress'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { holdPhase } from './hold_phase.js'

/** The latest print of this unit whose code was read on one of these scans. */
const printOn = (seasonUnitId: string, documentIds: string[], trx: TransactionClientContract) =>
  FormPrint.query({ client: trx })
    .where({ seasonUnitId })
    .whereIn('token', (tokens) =>
      tokens
        .from('document_pages')
        .whereIn('document_id', documentIds)
        .select(trx.raw(`hints ->> 'token'`))
    )
    .orderBy('no', 'desc')
    .first()

/** The files of the form, in its order. */
async function filesOf(
  seasonUnitId: string,
  { documentId, moreDocumentIds = [] }: FeedbackInput,
  trx: TransactionClientContract
): Promise<string[]> {
  const named = [documentId, ...moreDocumentIds]
  const found = await Document.query({ client: trx })
    .where({ seasonUnitId })
    .whereRaw('id::text = any(?)', [named])
  return named.filter((id) => found.some((document) => document.id === id))
}

/** Keeps the form as it came, with its scans, beside those that came before. */
const keep = (source: FormSource) => async (record: StepRecord, trx: TransactionClientContract) => {
  const { seasonUnitId, step, details, businessAt } = record
  const input = details as unknown as FeedbackInput
  await holdPhase(seasonUnitId, trx)
  const main = await UnitProgress.findByOrFail({ seasonUnitId, track: 'main' }, { client: trx })
  const forms = FeedbackForm.query({ client: trx }).where({ seasonUnitId })
  const former = await forms.orderBy('no', 'desc').first()
  const documentIds = await filesOf(seasonUnitId, input, trx)
  const form = await FeedbackForm.create(
    {
      ...{ seasonUnitId, no: (former?.no ?? 0) + 1, source, state: 'submitted', step },
      submittedAt: DateTime.fromISO(businessAt),
      printId: (await printOn(seasonUnitId, documentIds, trx))?.id ?? null,
      ...{ count: input.count, delivered: main.facts.delivered ?? 0 },
      photoRating: input.photoRating as FeedbackForm['photoRating'],
      serviceRating: input.serviceRating as FeedbackForm['serviceRating'],
      countNoteId: input.countNoteId,
      commentsNoteId: input.commentsNoteId ?? null,
      handlerNoteId: input.handlerNoteId ?? null,
      phoneNoteId: input.phoneNoteId ?? null,
    },
    { client: trx }
  )
  await FormDocument.createMany(
    documentIds.map((id, position) => ({
      ...{ seasonUnitId, formId: form.id, documentId: id, position },
    })),
    { client: trx }
  )
  return null
}

/** The form stands otherwise from this step on. */
const turn =
  (from: FormState, to: FormState) =>
  async ({ seasonUnitId, step, businessAt }: StepRecord, trx: TransactionClientContract) => {
    await FeedbackForm.query({ client: trx })
      .where({ seasonUnitId, state: from })
      .update({ state: to, decidedStep: step, decidedAt: businessAt })
    return null
  }

export const guardUploadedForm = keep('upload')
export const guardPostedForm = keep('posted')
export const guardReturnedForm = turn('submitted', 'returned')
export const guardAcceptedForm = turn('submitted', 'accepted')
/** What the accepted form says does not hold any more. */
export const outdateForm = turn('accepted', 'needs_update')
