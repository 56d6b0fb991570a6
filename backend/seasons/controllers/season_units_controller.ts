import { datedCursor } from '#backend/http/cursors'
import { readClock } from '#backend/clock/season_clock'
import { boardPage } from '#backend/seasons/queries/board_query'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import { standingReason } from '#backend/seasons/queries/standing_reason'
import { setupInForce } from '#backend/seasons/queries/setup_in_force'
import { visibleUnit } from '#backend/units/queries/visible_units'
import { seasonUnitViews } from '#backend/seasons/transformers/season_unit_transformer'
import { civilDateOf } from '#domain/calendar/instant'
import { AWAITED } from '#domain/season/codes'
import { MAIN_PHASES } from '#domain/season/main/phases'
import SeasonUnit from '#models/seasons/season_unit'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const filter = vine.create({
  after: datedCursor(),
  limit: vine.number().withoutDecimals().range([1, 200]).optional(),
  seasonId: vine.string().uuid().optional(),
  regionId: vine.string().uuid().optional(),
  phase: vine.enum(MAIN_PHASES).optional(),
  waitingOn: vine.enum(AWAITED).optional(),
  overdue: vine.boolean().optional(),
  text: vine.string().maxLength(60).optional(),
})

const DEFAULT_LIMIT = 50

/** The board: every unit that the viewer may see, the most pressing first. */
export default class SeasonUnitsController {
  async index({ request, viewer }: HttpContext) {
    const { after, limit = DEFAULT_LIMIT, ...filters } = await request.validateUsing(filter)
    const { now } = await readClock()
    const today = civilDateOf(now)
    const page = await boardPage(viewer, filters, { after, limit, today })
    const units = await SeasonUnit.query()
      .whereIn('id', page.rows)
      .preload('unit')
      .preload('region')
      .preload('season', (season) => season.preload('calendarVersion'))
    const inOrder = page.rows.map((id) => units.find((unit) => unit.id === id)!)
    const data = await seasonUnitViews(inOrder, viewer, today)
    return { data, meta: { next: page.next, total: page.total } }
  }

  async show({ params, viewer }: HttpContext) {
    const unit = await visibleUnit(viewer, params.id)
    const { now } = await readClock()
    const [data] = await seasonUnitViews([unit], viewer, civilDateOf(now))
    const seesPapers = viewer.seesPapersOf(unit.unitId)
    const setup = seesPapers ? await setupInForce(unit) : null
    const sentBack = seesPapers ? await standingReason(unit.id, data!.phase) : null
    return { data: { ...data, setup, sentBack, rounds: await readRounds(unit) } }
  }
}
