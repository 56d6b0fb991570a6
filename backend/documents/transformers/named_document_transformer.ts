import { shownName } from '#backend/documents/document_name'
import type { NamedDocument } from '#backend/documents/queries/documents_of_unit'
import { inUtc } from '#backend/http/in_utc'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A document in the list of its unit: for which act it was handed in, when and by whom. */
export default class NamedDocumentTransformer extends BaseTransformer<NamedDocument> {
  toObject() {
    const { document, event, at, former } = this.resource
    return {
      id: document.id,
      fileName: shownName(document),
      kind: document.kind,
      bytes: document.bytes,
      by: document.author?.name ?? null,
      event,
      at: inUtc(at),
      former,
    }
  }
}
