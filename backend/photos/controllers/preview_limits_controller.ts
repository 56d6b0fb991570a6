import { answer } from '#backend/http/answer'
import { refuse } from '#backend/photos/errors'
import { previewLimits } from '#backend/photos/limits/preview_limits'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import LimitsPreviewTransformer from '#backend/photos/transformers/limits_preview_transformer'
import { wantedLimits, withRuleName } from '#backend/photos/validators/wanted_limits'
import { validateLimits } from '#domain/photos/limits'
import Season from '#models/seasons/season'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const body = vine.create(wantedLimits())

/** How other limits would judge the latest photos of a season. */
export default class PreviewLimitsController {
  async handle(ctx: HttpContext) {
    const season = await Season.findOrFail(ctx.params.id)
    const { pack, limits } = await ctx.request.validateUsing(body)
    const read = validateLimits(limits, shippedLimits(pack))
    if (!read.ok) return refuse(ctx, withRuleName(ctx, read.error))
    const preview = await previewLimits(season, pack, read.value)
    return answer(LimitsPreviewTransformer.transform(preview))
  }
}
