import { scanKey } from '#backend/documents/store_document'
import type { PageHints } from '#domain/feedback_forms/page_hints'
import type Document from '#models/documents/document'
import DocumentPage from '#models/feedback_forms/document_page'

const HINTS: PageHints = {
  seal: { found: false, missing: 'none' },
  sizedBy: 'edges',
  size: { width: 210, height: 297 },
  token: null,
  saidCount: null,
  angle: 0,
  holds: [],
  missesText: false,
}

/**
 * The only page of a document, as it was read before: reading takes a process of its own for each, and who may
 * see what was read does not depend on it.
 */
export const pageOf = ({ id: documentId, seasonUnitId, digest }: Document) =>
  DocumentPage.create({
    ...{ documentId, seasonUnitId, page: 1, pages: 1 },
    ...{ imageKey: scanKey(digest, 1), hints: HINTS, fault: null },
  })
