import { documentKey, scanKey } from '#backend/documents/store_document'
import { readScan } from '#backend/paper/scan/read_scan'
import type { ScanFault, ScannedPage } from '#backend/paper/scan/scan_hints'
import { formToken } from '#domain/feedback_forms/printed_form'
import { saidCountOf, type PageHints } from '#domain/feedback_forms/page_hints'
import { err, ok, type Result } from '#domain/result'
import type Document from '#models/documents/document'
import DocumentPage from '#models/feedback_forms/document_page'
import drive from '@adonisjs/drive/services/main'

type Busy = Extract<ScanFault, { type: 'document_busy' }>

/** Why a page could not be read; null if it was. */
export const faultOf = ({ fault }: DocumentPage) => fault as ScanFault | null

/** Another fault is kept as well: a hostile file is opened once. */
const passes = (fault: ScanFault): fault is Busy => fault.type === 'document_busy'

/** What is kept of a page: no text, which names people. */
const keptHints = ({ hints, missesText }: NonNullable<ScannedPage['page']>): PageHints => {
  const { text, token, seal, sizedBy, size, angle, holds } = hints
  const kept = { seal, sizedBy, size, angle, holds, missesText }
  return { ...kept, token: formToken(token), saidCount: saidCountOf(text) }
}

/** The picture is stored before the row that names it; of two that read it at once the first row stays. */
async function keep({ id, seasonUnitId, digest }: Document, number: number, scanned: ScannedPage) {
  const { pages, page } = scanned
  const imageKey = page && scanKey(digest, number)
  if (page) await drive.use().put(imageKey!, page.picture)
  const found = { pages, imageKey, hints: page && keptHints(page), fault: null }
  return insertOnce({ documentId: id, seasonUnitId, page: number, ...found })
}

const keepFault = ({ id, seasonUnitId }: Document, number: number, fault: ScanFault) =>
  insertOnce({
    ...{ documentId: id, seasonUnitId, page: number, pages: 0 },
    ...{ imageKey: null, hints: null, fault },
  })

const insertOnce = (row: Partial<DocumentPage>) =>
  DocumentPage.firstOrCreate({ documentId: row.documentId, page: row.page }, row)

/**
 * A page of a stamped form, counted from 1: read when it is first asked for, and kept. Its picture is straight, and
 * cut out of a photo.
 * @returns `document_busy` if too many are being read; a file that cannot be read is a row with its `fault`
 */
export async function readFormPage(
  document: Document,
  number: number
): Promise<Result<DocumentPage, Busy>> {
  const known = await DocumentPage.findBy({ documentId: document.id, page: number })
  if (known) return ok(known)
  const bytes = await drive.use().getBytes(documentKey(document.digest))
  const scanned = await readScan({ bytes, kind: document.kind, number })
  if (scanned.ok) return ok(await keep(document, number, scanned.value))
  return passes(scanned.error)
    ? err(scanned.error)
    : ok(await keepFault(document, number, scanned.error))
}
