import { inUtc } from '#backend/http/in_utc'
import type FormPrint from '#models/feedback_forms/form_print'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A printed form; author and document must be loaded. */
export default class FormPrintTransformer extends BaseTransformer<FormPrint> {
  toObject() {
    const { id, no, kind, facts, token, documentId, author, businessAt } = this.resource
    const { receivedOn, count } = facts
    const printed = { by: author.name, at: inUtc(businessAt) }
    return { ...{ id, no, kind, receivedOn, count, documentId, ...printed }, code: token }
  }
}
