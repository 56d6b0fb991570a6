import { countDay } from '#backend/seasons/actions/count_day'
import { SeasonGateway } from '#backend/seasons/engine/season_gateway'
import { visibleUnit } from '#backend/seasons/queries/visible_units'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import vine from '@vinejs/vine'

const count = () => vine.number().withoutDecimals().min(0).max(1_000_000)
const counts = vine.create({
  params: vine.object({ day: vine.string().regex(/^\d{4}-\d{2}-\d{2}$/) }),
  expected: count(),
  captured: count(),
  pendingReview: count(),
  unresolved: count(),
  locked: count(),
})

/** How many were photographed on a day, and how many photos are still open. */
@inject()
export default class DayCountsController {
  constructor(private gateway: SeasonGateway) {}

  async index({ params, viewer }: HttpContext) {
    const unit = await visibleUnit(viewer, params.id)
    const rows = await db.from('unit_day_counts').where('season_unit_id', unit.id).orderBy('day')
    return { data: rows.map(({ season_unit_id: _unit, ...row }) => row) }
  }

  async update({ params, request, viewer, bouncer }: HttpContext) {
    const unit = await visibleUnit(viewer, params.id)
    await bouncer.authorize('countDays', unit.unitId)
    const { params: route, ...body } = await request.validateUsing(counts, {
      data: { ...request.body(), params: request.params() },
    })
    const counted = { day: route.day, ...body }
    await countDay(unit, counted, viewer.user.id, this.gateway)
    return { data: counted }
  }
}
