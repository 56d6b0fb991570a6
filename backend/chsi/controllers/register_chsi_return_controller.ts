import { registerLateReturn } from '#backend/chsi/actions/register_late_return'
import { refuse } from '#backend/chsi/errors'
import { findDocumentDigest } from '#backend/documents/document_digest'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({
  count: vine.number().withoutDecimals().min(1).max(1_000_000),
  reason: vine.string().trim().minLength(2).maxLength(2_000),
  documentId: vine.string().uuid().optional(),
})

/** Opens a case for photos that the registry returned after closing. */
export default class RegisterChsiReturnController {
  async handle(ctx: HttpContext) {
    const { request, response, viewer } = ctx
    const unit = await unitOfRoute(ctx)
    const late = await request.validateUsing(body)
    const { documentId } = late
    const isKnown = !documentId || (await findDocumentDigest(viewer, unit, documentId))
    if (!isKnown) return refuse(ctx, { type: 'document_unknown' })
    const opened = await registerLateReturn(unit, viewer.user.id, late)
    if (!opened.ok) return refuse(ctx, opened.error)
    response.status(201)
    return { data: { id: opened.value.id } }
  }
}
