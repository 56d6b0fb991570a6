import { audited } from '#backend/audit/audited'
import type { Upload, UploadError } from '#backend/http/uploads/read_upload'
import type { Viewer } from '#backend/identity/viewer'
import { requireOpenForPapers } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import type { Refusal } from '#domain/season/refusal'
import Document from '#models/documents/document'
import type SeasonUnit from '#models/seasons/season_unit'
import drive from '@adonisjs/drive/services/main'
import { createHash } from 'node:crypto'
import { documentKind } from './document_kind.js'
import { documentName } from './document_name.js'

export type StoreDocumentError =
  UploadError | { type: 'file_kind' } | Extract<Refusal, { type: 'wrong_phase' }>

/** Where the bytes of a document are stored. */
export const objectKey = (digest: string) => `documents/${digest.slice(0, 2)}/${digest}`

/**
 * Stores a stamped form or another file of a season unit: its bytes under their sha256, then its row.
 * @param receive reads the upload; only called where the unit accepts papers
 */
export async function storeDocument(
  unit: SeasonUnit,
  viewer: Viewer,
  receive: () => Promise<Result<Upload, UploadError>>
): Promise<Result<Document, StoreDocumentError>> {
  const open = await requireOpenForPapers(unit, viewer)
  if (!open.ok) return open
  const upload = await receive()
  if (!upload.ok) return upload
  const { bytes, fileName } = upload.value
  const kind = documentKind(bytes)
  if (!kind) return err({ type: 'file_kind' })
  const digest = createHash('sha256').update(bytes).digest('hex')
  await drive.use().put(objectKey(digest), bytes)
  const file = { kind, fileName: documentName(fileName, kind), digest, bytes: bytes.length }
  const actorId = viewer.user.id
  const row = { ...file, seasonUnitId: unit.id, authorId: actorId }
  const document = await audited(
    (client) => Document.create(row, { client }),
    ({ id }) => ({ actorId, action: 'document.stored', subjectType: 'document', subjectId: id })
  )
  return ok(document)
}
