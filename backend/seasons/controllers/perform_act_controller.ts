import { findDocumentDigest } from '#backend/documents/document_digest'
import { hashRequest } from '#backend/engine/request_hash'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { requireStepUp } from '#backend/identity/step_up'
import { performAct } from '#backend/seasons/actions/perform_act'
import { storeFreeText } from '#backend/seasons/actions/store_free_text'
import { withCount } from '#backend/seasons/queries/counted_facts'
import { refuse } from '#backend/seasons/errors'
import { actBody } from '#backend/seasons/validators/act_bodies'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { mayActAfterWindow } from '#domain/identity/act_rights'
import { isActName, type ActName } from '#domain/season/act_rules'
import Season from '#models/seasons/season'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const head = vine.create({ key: vine.string().minLength(8).maxLength(80) })

/** Acts for which a session alone is not enough. */
const MOVES_MONEY: ActName[] = [
  'issueStatement',
  'recordPayment',
  'settleDifference',
  'settleReconciling',
]

/** Does the act move the deadline of proofreading? */
const isOfProof = (body: object) => 'target' in body && body.target === 'proof'

/** All acts of people on a season. */
@inject()
export default class PerformActController {
  constructor(private gateway: SeasonGateway) {}

  async handle(ctx: HttpContext) {
    const { params, request, viewer } = ctx
    if (!isActName(params.act)) return refuse(ctx, { type: 'not_found' })
    const unit = await unitOfRoute(ctx)
    const actor = viewer.actorFor(unit.unitId)
    const refusal = MOVES_MONEY.includes(params.act) ? requireStepUp(ctx) : null
    if (refusal) return refuse(ctx, refusal)
    const { key } = await request.validateUsing(head)
    const { year } = await Season.findOrFail(unit.seasonId)
    const sent = await request.validateUsing(actBody(params.act), { meta: { year } })
    if (isOfProof(sent) && !mayActAfterWindow(actor.roles, params.act))
      return refuse(ctx, { type: 'not_allowed' })
    const counted = await withCount(params.act, sent, unit)
    if (!counted.ok) return refuse(ctx, counted.error)
    const body = counted.value
    const { documentId } = body as { documentId?: string }
    const digest = documentId ? await findDocumentDigest(viewer, unit, documentId) : null
    if (documentId && !digest) return refuse(ctx, { type: 'document_unknown' })
    // A file uploaded again after a lost answer has another id: compare files by digest.
    const hash = hashRequest(params.act, { ...body, documentId: digest })
    const input = () => storeFreeText(unit.id, actor.userId, body)
    const done = await performAct({ unit, name: params.act, key, hash, input, actor }, this.gateway)
    return done.ok ? { data: done.value } : refuse(ctx, done.error)
  }
}
