import type { ExplainedError } from '#backend/http/errors/explain'
import type { PrintOnScan } from '#domain/feedback_forms/page_hints'
import type DocumentPage from '#models/feedback_forms/document_page'
import { BaseTransformer } from '@adonisjs/core/transformers'

interface Shown {
  page: DocumentPage
  print: PrintOnScan | null
  fault: ExplainedError | null
}

/** What the machine read on a page: whoever looks at it decides. */
export default class ScanTransformer extends BaseTransformer<Shown> {
  toObject() {
    const { page, print, fault } = this.resource
    const { documentId, page: no, pages, imageKey, hints } = page
    return { documentId, page: no, pages, hasPicture: imageKey !== null, hints, print, fault }
  }
}
