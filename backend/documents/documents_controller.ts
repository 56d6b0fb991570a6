import { audited } from '#backend/audit/audited'
import { recordAudit } from '#backend/audit/record_audit'
import { refuse } from '#backend/messages/refuse'
import { notArchived } from '#backend/seasons/queries/phase_of'
import { fullUnit } from '#backend/seasons/queries/visible_units'
import { ok } from '#domain/result'
import Document from '#models/document'
import type { HttpContext } from '@adonisjs/core/http'
import drive from '@adonisjs/drive/services/main'
import { createHash } from 'node:crypto'
import { readUpload } from './read_upload.js'

const MOST_MEGABYTES = 10

/** By their first bytes: a name proves nothing. */
const KINDS: [type: string, magic: string][] = [
  ['application/pdf', '255044462d'],
  ['image/jpeg', 'ffd8ff'],
  ['image/png', '89504e470d0a1a0a'],
]

const kindOf = (bytes: Buffer) =>
  KINDS.find(([, magic]) => bytes.subarray(0, 8).toString('hex').startsWith(magic))?.[0] ?? null

const objectKey = (digest: string) => `documents/${digest.slice(0, 2)}/${digest}`

/** Stamped forms and other files that a season hands in: bytes first, row after. */
export default class DocumentsController {
  async store(ctx: HttpContext) {
    const { params, request, viewer, response } = ctx
    const unit = await fullUnit(viewer, params.id)
    // What the registry returns after closing is the centre's, and comes with its papers.
    const open = viewer.isCentre ? ok(null) : await notArchived(unit)
    if (!open.ok) return refuse(ctx, open.error)
    const upload = await readUpload(request, MOST_MEGABYTES)
    if (!upload.ok) return refuse(ctx, upload.error)
    const { bytes, fileName } = upload.value
    const kind = kindOf(bytes)
    if (!kind) return refuse(ctx, { type: 'file_kind' })
    const digest = createHash('sha256').update(bytes).digest('hex')
    await drive.use().put(objectKey(digest), bytes)
    const row = {
      seasonUnitId: unit.id,
      kind,
      fileName: fileName.slice(-120),
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
    const name = encodeURIComponent(document.fileName)
    response.header('content-type', document.kind)
    response.header('content-disposition', `attachment; filename*=UTF-8''${name}`)
    return response.stream(await drive.use().getStream(objectKey(document.digest)))
  }
}
