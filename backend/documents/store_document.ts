import { recordAudit } from '#backend/audit/record_audit'
import { nameDocument } from '#backend/documents/name_document'
import type { Viewer } from '#backend/identity/viewer'
import { requireOpenForPapers, type WrongPhase } from '#backend/units/queries/read_phase'
import type { DocumentPurpose } from '#domain/documents/purposes'
import { ok, type Result } from '#domain/result'
import Document from '#models/documents/document'
import type SeasonUnit from '#models/seasons/season_unit'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { createHash } from 'node:crypto'
import type { DocumentKind } from './document_kind.js'
import { documentName } from './document_name.js'

/** A file as it was sent, of a kind that was recognised by its bytes. */
export interface SentFile {
  bytes: Buffer
  fileName: string
  kind: DocumentKind
  /** For what it is there, where no act is to say so. */
  purpose?: DocumentPurpose
}

export const documentKey = (digest: string) => `documents/${digest.slice(0, 2)}/${digest}`

/** The folder of the straight pictures of a document's pages. */
export const scanFolder = (digest: string) => `scans/${digest.slice(0, 2)}/${digest}`

/** The straight picture of a page of a stamped form. */
export const scanKey = (digest: string, page: number) => `${scanFolder(digest)}/${page}.webp`

/**
 * Stores a file of a season unit, unless its season is archived. The bytes are stored before the row; those
 * of a refused file stay, because another document may have the same.
 */
export async function storeDocument(
  unit: SeasonUnit,
  { bytes, fileName, kind, purpose }: SentFile,
  viewer: Viewer
): Promise<Result<Document, WrongPhase>> {
  const authorId = viewer.user.id
  const digest = createHash('sha256').update(bytes).digest('hex')
  await drive.use().put(documentKey(digest), bytes)
  const file = { kind, fileName: documentName(fileName, kind), digest, bytes: bytes.length }
  return db.transaction(async (client): Promise<Result<Document, WrongPhase>> => {
    const open = await requireOpenForPapers(unit, viewer, client)
    if (!open.ok) return open
    const document = await Document.create({ seasonUnitId: unit.id, authorId, ...file }, { client })
    const subject = { subjectType: 'document', subjectId: document.id }
    await recordAudit({ actorId: authorId, action: 'document.stored', ...subject }, client)
    const named = { seasonUnitId: unit.id, documentId: document.id }
    if (purpose) await nameDocument({ ...named, purpose }, client)
    return ok(document)
  })
}
