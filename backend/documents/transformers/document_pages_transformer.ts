import type { DocumentDetails } from '#backend/documents/queries/document_details'
import { MAX_PAGES, type StoredPage } from '#backend/documents/queries/stored_page'
import { shortDigest, shownName } from '#backend/documents/document_name'
import type { ExplainedError } from '#backend/http/errors/explain'
import { inUtc } from '#backend/http/in_utc'
import type Document from '#models/documents/document'
import { BaseTransformer } from '@adonisjs/core/transformers'

interface Shown {
  document: Document
  details: DocumentDetails
  /** Null if it cannot be shown; then `fault` says why. */
  first: StoredPage | null
  fault: ExplainedError | null
}

/** What a document is, and how many of its pages there are to see. */
export default class DocumentPagesTransformer extends BaseTransformer<Shown> {
  toObject() {
    const { document, details, first, fault } = this.resource
    const { id, kind, bytes, digest, businessAt } = document
    return {
      id,
      fileName: shownName(document),
      kind,
      bytes,
      digest: shortDigest(digest),
      by: details.by,
      recordedAt: inUtc(businessAt),
      step: details.step && { event: details.step.event, at: inUtc(details.step.at) },
      versions: details.versions,
      pages: first?.pages ?? null,
      shownPages: Math.min(first?.pages ?? 0, MAX_PAGES),
      missesText: first?.missesText ?? false,
      fault,
    }
  }
}
