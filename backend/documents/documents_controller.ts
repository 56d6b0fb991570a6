import { audited } from '#backend/audit/audited'
import { recordAudit } from '#backend/audit/record_audit'
import { refuse } from '#backend/http/errors/refuse'
import { requireNotArchived } from '#backend/units/queries/read_phase'
import { fullUnit } from '#backend/units/queries/visible_units'
import { ok } from '#domain/result'
import Document from '#models/documents/document'
import type { HttpContext } from '@adonisjs/core/http'
import drive from '@adonisjs/drive/services/main'
import { createHash } from 'node:crypto'
import { documentKind, type DocumentKind } from './document_kind.js'
import { documentName } from './document_name.js'
import { readUpload } from '#backend/http/uploads/read_upload'

const MAX_MEGABYTES = 10

const objectKey = (digest: string) => `documents/${digest.slice(0, 2)}/${digest}`

/** Stamped forms and other files of a season unit. Bytes are stored before the row. */
export default class DocumentsController {
  async store(ctx: HttpContext) {
    const { params, request, viewer, response } = ctx
    const unit = await fullUnit(viewer, params.id)
    // The centre also stores papers of CHSI returns after closing.
    const open = viewer.isCentre ? ok(null) : await requireNotArchived(unit)
    if (!open.ok) return refuse(ctx, open.error)
    const upload = await readUpload(request, MAX_MEGABYTES)
    if (!upload.ok) return refuse(ctx, upload.error)
    const { bytes, fileName } = upload.value
    const kind = documentKind(bytes)
    if (!kind) return refuse(ctx, { type: 'file_kind' })
    const digest = createHash('sha256').update(bytes).digest('hex')
    await drive.use().put(objectKey(digest), bytes)
    const row = {
      seasonUnitId: unit.id,
      kind,
      fileName: documentName(fileName, kind),
      digest,
      bytes: bytes.length,
      authorId: viewer.user.id,
    }
    const document = await audited(
      (client) => Document.create(row, { client }),
      ({ id: subjectId }) => ({
        actorId: viewer.user.id,
        action: 'document.stored',
        subjectType: 'document',
        subjectId,
      })
    )
    response.status(201)
    return { data: { id: document.id, fileName: document.fileName, bytes: document.bytes } }
  }

  async show({ params, viewer, response }: HttpContext) {
    const document = await Document.findOrFail(params.id)
    await fullUnit(viewer, document.seasonUnitId)
    const subject = { subjectType: 'document', subjectId: document.id }
    await recordAudit({ actorId: viewer.user.id, action: 'document.opened', ...subject })
    // Documents stored before names were cleaned get a clean name here.
    const name = encodeURIComponent(documentName(document.fileName, document.kind as DocumentKind))
    response.header('content-type', document.kind)
    response.header('content-disposition', `attachment; filename*=UTF-8''${name}`)
    return response.stream(await drive.use().getStream(objectKey(document.digest)))
  }
}
