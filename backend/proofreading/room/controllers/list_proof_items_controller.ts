import { answerWith } from '#backend/http/answer'
import { pageLimit } from '#backend/http/cursors'
import { isUuid } from '#backend/http/is_uuid'
import { proofPage } from '#backend/proofreading/room/queries/proof_page'
import ProofItemTransformer from '#backend/proofreading/room/transformers/proof_item_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { PROOF_KINDS } from '#domain/policy/proof_kinds'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const MOST_ITEMS = 200

/** A class, or the students without one. */
const classOrNone = vine.createRule((value, _options, field) => {
  if (value !== 'none' && !isUuid(String(value))) field.report('not a class', 'regex', field)
})

const page = vine.create({
  classId: vine.string().use(classOrNone()).optional(),
  mark: vine.enum([...PROOF_KINDS, 'unmarked', 'fallen', 'reported'] as const).optional(),
  after: vine.string().uuid().optional(),
  limit: pageLimit(MOST_ITEMS),
})

/** What a unit proofreads, student by student. */
export default class ListProofItemsController {
  async handle(ctx: HttpContext) {
    const unit = await unitOfRoute(ctx)
    const { limit = MOST_ITEMS, ...filter } = await ctx.request.validateUsing(page)
    const { rows, next } = await proofPage(ctx.viewer, unit, filter, limit)
    return answerWith(ProofItemTransformer.transform(rows), { next })
  }
}
