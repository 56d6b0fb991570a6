import type { FormSource } from '#domain/feedback_forms/returned_form'
import type { FeedbackInput } from '#domain/season/main/feedback'
import Document from '#models/documents/document'
import FeedbackForm from '#models/feedback_forms/feedback_form'
import FormDocument from '#models/feedback_forms/form_document'
import FormPrint from '#models/feedback_forms/form_print'
import UnitProgress from '#models/seasons/unit_progress'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

export interface FormToKeep {
  seasonUnitId: string
  source: FormSource
  input: FeedbackInput
  /** The step that handed it in. */
  step: number
  /** ISO 8601, by the season's clock. */
  businessAt: string
}

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

/** Keeps a form as it came, with its scans, beside those that came before. Under a lock of its unit. */
export async function keepForm(
  { seasonUnitId, source, input, step, businessAt }: FormToKeep,
  trx: TransactionClientContract
): Promise<FeedbackForm> {
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
    documentIds.map((documentId, position) => ({
      ...{ seasonUnitId, formId: form.id, documentId, position },
    })),
    { client: trx }
  )
  return form
}
