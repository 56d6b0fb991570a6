import { recordLook } from '#backend/audit/record_look'
import { answerWith } from '#backend/http/answer'
import { momentCursor, pageLimit, PAGE_ROWS } from '#backend/http/cursors'
import { unitLettersPage } from '#backend/letters/queries/unit_letters_page'
import UnitLetterTransformer from '#backend/letters/transformers/unit_letter_transformer'
import { unitOfRoute } from '#backend/units/queries/visible_units'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({ after: momentCursor(), limit: pageLimit() })

/** The letters that were written about a unit, newest first. They name their readers: the look is recorded. */
export default class ListUnitLettersController {
  async handle(ctx: HttpContext) {
    const { viewer } = ctx
    const { after, limit = PAGE_ROWS } = await ctx.request.validateUsing(page)
    const unit = await unitOfRoute(ctx)
    const look = { actorId: viewer.user.id, subjectType: 'season_unit', subjectId: unit.id }
    await recordLook({ ...look, action: 'letters.read' })
    const { rows, next } = await unitLettersPage(viewer, unit, after, limit)
    return answerWith(UnitLetterTransformer.transform(rows), { next })
  }
}
