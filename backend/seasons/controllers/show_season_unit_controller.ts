import { today } from '#backend/clock/season_clock'
import { answer } from '#backend/http/answer'
import { unitDetail } from '#backend/seasons/queries/unit_detail'
import SeasonUnitDetailTransformer from '#backend/seasons/transformers/season_unit_detail_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'

/** One unit, with its setup and its rounds. */
export default class ShowSeasonUnitController {
  async handle(ctx: HttpContext) {
    const { viewer } = ctx
    const detail = await unitDetail(await unitOfRoute(ctx), viewer)
    return answer(SeasonUnitDetailTransformer.transform(detail, viewer, await today()))
  }
}
