import { recordLook } from '#backend/audit/record_look'
import { answerWith } from '#backend/http/answer'
import { numberedCursor, pageLimit, PAGE_ROWS } from '#backend/http/cursors'
import { timelinePage } from '#backend/seasons/queries/timeline_page'
import StepTransformer from '#backend/seasons/transformers/step_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import { TRACKS } from '#domain/season/codes'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

/** The largest value of the integer column `step`. */
const MAX_STEP = 2 ** 31 - 1

const page = vine.create({
  before: numberedCursor(MAX_STEP),
  limit: pageLimit(),
  track: vine.enum(TRACKS).optional(),
})

/** The steps of a unit, newest first. They name people and their telephones: the look is recorded. */
export default class ShowTimelineController {
  async handle(ctx: HttpContext) {
    const { viewer } = ctx
    const { limit = PAGE_ROWS, ...filter } = await ctx.request.validateUsing(page)
    const unit = await unitOfRoute(ctx)
    const look = { actorId: viewer.user.id, subjectType: 'season_unit', subjectId: unit.id }
    await recordLook({ ...look, action: 'timeline.read' })
    const parts = viewer.partsOf(unit.unitId)
    const { rows, next } = await timelinePage(unit, { ...filter, parts }, limit)
    return answerWith(StepTransformer.transform(rows), { next })
  }
}
