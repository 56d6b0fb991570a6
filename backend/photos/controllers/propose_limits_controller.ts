import { answer } from '#backend/http/answer'
import { refuse } from '#backend/photos/errors'
import { proposeLimits } from '#backend/photos/limits/propose_limits'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import LimitsVersionTransformer from '#backend/photos/transformers/limits_version_transformer'
import { reason } from '#backend/photos/validators/reason'
import { wantedLimits, withRuleName } from '#backend/photos/validators/wanted_limits'
import { validateLimits } from '#domain/photos/limits'
import Season from '#models/seasons/season'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const proposal = vine.create({ ...wantedLimits(), reason: reason() })

/** Writes a new version of a season's limits; after publication a second person approves it. */
export default class ProposeLimitsController {
  async handle(ctx: HttpContext) {
    const { params, request, response, viewer } = ctx
    const season = await Season.findOrFail(params.id)
    const body = await request.validateUsing(proposal)
    const read = validateLimits(body.limits, shippedLimits(body.pack))
    if (!read.ok) return refuse(ctx, withRuleName(ctx, read.error))
    const proposed = await proposeLimits(season, { ...body, limits: read.value }, viewer.user.id)
    response.status(201)
    return answer(
      LimitsVersionTransformer.transform(proposed, [], viewer.user.id).useVariant('forProposer')
    )
  }
}
