import { registerLateReturn } from '#backend/chsi/actions/register_late_return'
import { resolveLateReturn } from '#backend/chsi/actions/resolve_late_return'
import { isDocumentOfUnit } from '#backend/documents/document_digest'
import { refuse } from '#backend/http/errors/refuse'
import { fullUnit } from '#backend/units/queries/visible_units'
import ChsiReturn from '#models/chsi/chsi_return'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create({
  count: vine.number().withoutDecimals().min(1).max(1_000_000),
  reason: vine.string().trim().minLength(2).maxLength(2_000),
  documentId: vine.string().uuid().optional(),
})

const describe = ({ id, count, reason, registrar, registeredAt, resolvedAt }: ChsiReturn) => ({
  id,
  count,
  reason,
  by: registrar.name,
  registeredAt: registeredAt.toUTC().toISO(),
  resolvedAt: resolvedAt?.toUTC().toISO() ?? null,
})

/** 学信网退回 of an archived season: its coordinator can read them, the centre resolves them. */
export default class ChsiReturnsController {
  async index({ params, viewer }: HttpContext) {
    const unit = await fullUnit(viewer, params.id)
    const cases = await ChsiReturn.query()
      .where('season_unit_id', unit.id)
      .preload('registrar')
      .orderBy('registered_at', 'desc')
      .limit(100)
    return { data: cases.map(describe) }
  }

  async store(ctx: HttpContext) {
    const { params, request, response, viewer, bouncer } = ctx
    await bouncer.authorize('registerChsiReturns')
    const unit = await fullUnit(viewer, params.id)
    const late = await request.validateUsing(body)
    const isOwn = !late.documentId || (await isDocumentOfUnit(unit.id, late.documentId))
    if (!isOwn) return refuse(ctx, { type: 'document_unknown' })
    const opened = await registerLateReturn(unit, viewer.user.id, late)
    if (!opened.ok) return refuse(ctx, opened.error)
    response.status(201)
    return { data: { id: opened.value.id } }
  }

  async resolve({ params, viewer, bouncer }: HttpContext) {
    await bouncer.authorize('registerChsiReturns')
    const late = await ChsiReturn.findOrFail(params.id)
    await resolveLateReturn(late, viewer.user.id)
    return { data: { id: late.id } }
  }
}
