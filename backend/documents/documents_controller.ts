import { recordAudit } from '#backend/audit/record_audit'
import { refuse } from '#backend/http/errors/refuse'
import { readUpload } from '#backend/http/uploads/read_upload'
import { fullUnit } from '#backend/units/queries/visible_units'
import { civilDateOf } from '#domain/calendar/instant'
import type { HttpContext } from '@adonisjs/core/http'
import drive from '@adonisjs/drive/services/main'
import { documentKind } from './document_kind.js'
import { downloadName } from './document_name.js'
import { stepNaming } from './queries/document_details.js'
import { visibleDocument } from './queries/visible_document.js'
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
    const { document, unit } = await visibleDocument(viewer, params.id)
    const subject = { subjectType: 'document', subjectId: document.id }
    await recordAudit({ actorId: viewer.user.id, action: 'document.opened', ...subject })
    const step = await stepNaming(document)
    const day = civilDateOf((step?.businessAt ?? document.recordedAt).toUTC().toISO()!)
    const name = encodeURIComponent(downloadName(document, unit.unit.code, day))
    response.header('content-type', document.kind)
    response.header('content-disposition', `attachment; filename*=UTF-8''${name}`)
    return response.stream(await drive.use().getStream(documentKey(document.digest)))
  }
}
