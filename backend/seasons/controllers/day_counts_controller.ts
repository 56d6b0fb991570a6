import { refuse } from '#backend/http/errors/refuse'
import { countDay } from '#backend/seasons/actions/count_day'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { visibleUnit } from '#backend/units/queries/visible_units'
import { day } from '#backend/http/validators/civil_day'
import UnitDayCount from '#models/seasons/unit_day_count'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const count = () => vine.number().withoutDecimals().min(0).max(1_000_000)
const counts = vine.create({
  params: vine.object({ day: day() }),
  expected: count(),
  captured: count(),
  pendingReview: count(),
  unresolved: count(),
  locked: count(),
})

/** Day counts: how many students were photographed, and how many photos are still open. */
@inject()
export default class DayCountsController {
  constructor(private gateway: SeasonGateway) {}

  async index({ params, viewer }: HttpContext) {
    const unit = await visibleUnit(viewer, params.id)
    const rows = await UnitDayCount.query().where('seasonUnitId', unit.id).orderBy('day')
    return {
      data: rows.map(({ day: on, expected, captured, pendingReview, unresolved, locked }) => ({
        day: on,
        expected,
        captured,
        pendingReview,
        unresolved,
        locked,
      })),
    }
  }

  async update(ctx: HttpContext) {
    const { params, request, viewer, bouncer } = ctx
    const unit = await visibleUnit(viewer, params.id)
    await bouncer.authorize('countDays', unit.unitId)
    const { params: route, ...body } = await request.validateUsing(counts, {
      data: { ...request.body(), params: request.params() },
    })
    const counted = { day: route.day, ...body }
    const stored = await countDay(unit, counted, viewer.user.id, this.gateway)
    return stored.ok ? { data: counted } : refuse(ctx, stored.error)
  }
}
