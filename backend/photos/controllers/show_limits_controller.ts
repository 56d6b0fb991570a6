import { answer, answerWith } from '#backend/http/answer'
import { localeOf } from '#backend/http/errors/explain'
import { limitsOfSeason, versionsOfLimits } from '#backend/photos/queries/limits_of_season'
import { runningPack } from '#backend/photos/queries/running_pack'
import LimitsVersionTransformer from '#backend/photos/transformers/limits_version_transformer'
import PackLimitsTransformer from '#backend/photos/transformers/pack_limits_transformer'
import Season from '#models/seasons/season'
import type { HttpContext } from '@adonisjs/core/http'

/** A season's photo limits in force, and their versions. */
export default class ShowLimitsController {
  async handle(ctx: HttpContext) {
    const { id } = await Season.findOrFail(ctx.params.id)
    const packs = await limitsOfSeason(id)
    const versions = await versionsOfLimits(id)
    const reader = ctx.viewer.user.id
    const shown = await answer(LimitsVersionTransformer.transform(versions, versions, reader))
    return answerWith(PackLimitsTransformer.transform(packs, localeOf(ctx)), {
      running: await runningPack(),
      versions: shown.data,
    })
  }
}
