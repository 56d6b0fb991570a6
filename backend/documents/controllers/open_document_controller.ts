import { recordAudit } from '#backend/audit/record_audit'
import type { DocumentKind } from '#backend/documents/document_kind'
import { documentName } from '#backend/documents/document_name'
import { documentKey } from '#backend/documents/store_document'
import { fullUnit } from '#backend/units/queries/visible_units'
import Document from '#models/documents/document'
import type { HttpContext } from '@adonisjs/core/http'
import drive from '@adonisjs/drive/services/main'

/** Sends a file, under its own name, to whoever may see its unit's papers. */
export default class OpenDocumentController {
  async handle({ params, viewer, response }: HttpContext) {
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
