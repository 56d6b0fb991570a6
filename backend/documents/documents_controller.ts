import { recordAudit } from '#backend/audit/record_audit'
import { refuse } from '#backend/http/errors/refuse'
import { readUpload } from '#backend/http/uploads/read_upload'
import { fullUnit } from '#backend/units/queries/visible_units'
import Document from '#models/documents/document'
import type { HttpContext } from '@adonisjs/core/http'
import drive from '@adonisjs/drive/services/main'
import { documentKind, type DocumentKind } from './document_kind.js'
import { documentName } from './document_name.js'
import { documentKey, storeDocument } from './store_document.js'

const MAX_MEGABYTES = 10

/** Stamped forms and other files of a season unit. */
export default class DocumentsController {
  async store(ctx: HttpContext) {
    const { params, request, viewer, response } = ctx
    const unit = await fullUnit(viewer, params.id)
    const upload = await readUpload(request, MAX_MEGABYTES)
    if (!upload.ok) return refuse(ctx, upload.error)
    const { bytes, fileName } = upload.value
    const kind = documentKind(bytes)
    if (!kind) return refuse(ctx, { type: 'file_kind' })
    const stored = await storeDocument(unit, { bytes, fileName, kind }, viewer)
    if (!stored.ok) return refuse(ctx, stored.error)
    response.status(201)
    const { id, fileName: name, bytes: size } = stored.value
    return { data: { id, fileName: name, bytes: size } }
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
    return response.stream(await drive.use().getStream(documentKey(document.digest)))
  }
}
