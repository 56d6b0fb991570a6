import { today as readToday } from '#backend/clock/season_clock'
import { answerWith } from '#backend/http/answer'
import { pageLimit, PAGE_ROWS } from '#backend/http/cursors'
import { sorting } from '#backend/http/sorted_page'
import { day } from '#backend/http/validators/civil_day'
import { boardPage, BOARD_SORTS } from '#backend/seasons/queries/board_query'
import { unitsWithProgress } from '#backend/seasons/queries/units_with_progress'
import SeasonUnitTransformer from '#backend/seasons/transformers/season_unit_transformer'
import { AWAITED_ACTS } from '#domain/season/awaited_acts'
import { AWAITED } from '#domain/season/codes'
import { MAIN_PHASES } from '#domain/season/main/phases'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const filter = vine.create({
  ...sorting(BOARD_SORTS),
  limit: pageLimit(),
  seasonId: vine.string().uuid().optional(),
  regionId: vine.string().uuid().optional(),
  phase: vine.enum(MAIN_PHASES).optional(),
  waitingOn: vine.enum(AWAITED).optional(),
  overdue: vine.boolean().optional(),
  act: vine.enum(AWAITED_ACTS).optional(),
  dueOn: day().optional(),
  unchecked: vine.boolean().optional(),
  text: vine.string().maxLength(60).optional(),
})

/** The board: every unit that the viewer may see, the most pressing first if no order is asked for. */
export default class ListSeasonUnitsController {
  async handle({ request, viewer }: HttpContext) {
    const {
      sort,
      order,
      after,
      limit = PAGE_ROWS,
      ...filters
    } = await request.validateUsing(filter)
    const today = await readToday()
    const { rows, next, total } = await boardPage(viewer, filters, {
      ...{ sort, order, after },
      ...{ limit, today },
    })
    const units = await unitsWithProgress(rows, viewer)
    const shown = SeasonUnitTransformer.transform(units, viewer, today)
    return answerWith(shown, { next, total })
  }
}
