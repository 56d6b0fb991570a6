import type Document from '#models/documents/document'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A stored file: its id is what an act names. */
export default class DocumentTransformer extends BaseTransformer<Document> {
  toObject() {
    return this.pick(this.resource, ['id', 'fileName', 'bytes'])
  }
}
