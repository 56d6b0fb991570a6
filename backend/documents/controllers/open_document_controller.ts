import { recordAudit } from '#backend/audit/record_audit'
import { originalName } from '#backend/documents/queries/original_name'
import { visibleDocument } from '#backend/documents/queries/visible_document'
import { documentKey } from '#backend/documents/store_document'
import type { HttpContext } from '@adonisjs/core/http'
import drive from '@adonisjs/drive/services/main'

/** Sends a file, under a name of ours, to whoever may see its unit's papers. */
export default class OpenDocumentController {
  async handle(ctx: HttpContext) {
    const { viewer, response } = ctx
    const { document, unit } = await visibleDocument(ctx)
    const subject = { subjectType: 'document', subjectId: document.id }
    await recordAudit({ actorId: viewer.user.id, action: 'document.opened', ...subject })
    const name = encodeURIComponent(await originalName(document, unit))
    response.header('content-type', document.kind)
    response.header('content-disposition', `attachment; filename*=UTF-8''${name}`)
    return response.stream(await drive.use().getStream(documentKey(document.digest)))
  }
}
