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

interface Files {
  documentId?: string
  moreDocumentIds?: string[]
}

/**
 * The digests of the files that an act names, which tell whether a request is repeated: a file that is uploaded again
 * after a lost answer has another id.
 * @returns null if one is not there
 */
async function digestsOf(
  { documentId, moreDocumentIds }: Files,
  digestOf: (id: string) => Promise<string | null>
) {
  const digest = documentId ? await digestOf(documentId) : null
  if (documentId && !digest) return null
  if (!moreDocumentIds) return { documentId: digest }
  const more = await Promise.all(moreDocumentIds.map(digestOf))
  return more.includes(null) ? null : { documentId: digest, moreDocumentIds: more }
}

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
    const files = await digestsOf(body, (id) => findDocumentDigest(viewer, unit, id))
    if (!files) return refuse(ctx, { type: 'document_unknown' })
    const hash = hashRequest(params.act, { ...body, ...files })
    const input = () => storeFreeText(unit.id, actor.userId, body)
    const done = await performAct({ unit, name: params.act, key, hash, input, actor }, this.gateway)
    return done.ok ? { data: done.value } : refuse(ctx, done.error)
  }
}
