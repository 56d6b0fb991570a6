import { shownName } from '#backend/documents/document_name'
import type { FormOfUnit } from '#backend/feedback_forms/queries/forms_of_unit'
import { inUtc } from '#backend/http/in_utc'
import type Note from '#models/seasons/note'
import { BaseTransformer } from '@adonisjs/core/transformers'

const textOf = (note: Note | null) => note?.text ?? null

/** A stamped form as it came, what is written on it, and what became of it. */
export default class FeedbackFormTransformer extends BaseTransformer<FormOfUnit> {
  toObject() {
    const { form, decision } = this.resource
    return {
      ...this.pick(form, ['id', 'no', 'source', 'state', 'count', 'delivered']),
      ...this.pick(form, ['photoRating', 'serviceRating']),
      submittedAt: inUtc(form.submittedAt),
      decidedAt: form.decidedAt && inUtc(form.decidedAt),
      printNo: form.print?.no ?? null,
      countReason: textOf(form.countNote),
      comments: textOf(form.commentsNote),
      handler: textOf(form.handlerNote),
      phone: textOf(form.phoneNote),
      decision,
      documents: form.documents.map(({ document }) => ({
        id: document.id,
        fileName: shownName(document),
      })),
    }
  }
}
