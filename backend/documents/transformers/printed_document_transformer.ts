import type Document from '#models/documents/document'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A paper as it was printed: the document that has it. */
export default class PrintedDocumentTransformer extends BaseTransformer<Document> {
  toObject() {
    const { id: documentId } = this.resource
    return { documentId }
  }
}
