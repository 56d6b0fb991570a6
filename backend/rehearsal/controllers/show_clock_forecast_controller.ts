import { readClock } from '#backend/clock/season_clock'
import { answer } from '#backend/http/answer'
import { day, timeOfDay } from '#backend/http/validators/civil_day'
import { clockTarget } from '#backend/rehearsal/clock_target'
import { refuse } from '#backend/rehearsal/errors'
import { clockForecast } from '#backend/rehearsal/queries/clock_forecast'
import ClockForecastTransformer from '#backend/rehearsal/transformers/clock_forecast_transformer'
import { instantOf } from '#domain/calendar/instant'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const aim = vine.create({
  type: vine.enum(['jump', 'next'] as const),
  date: day().optional().requiredWhen('type', '=', 'jump'),
  time: timeOfDay().optional(),
})

/** What a move of the rehearsal clock would do, for the units that the viewer may see. */
export default class ShowClockForecastController {
  async handle(ctx: HttpContext) {
    const { request, viewer } = ctx
    const { type, date, time } = await request.validateUsing(aim)
    const unitIds = viewer.isCentre ? undefined : viewer.unitIds
    const clock = await readClock()
    const wanted = type === 'next' ? { type } : { type, to: instantOf(date!, time ?? '00:00') }
    const target = await clockTarget(wanted, clock, unitIds)
    if (!target.ok) return refuse(ctx, target.error)
    const forecast = await clockForecast(clock.now, target.value, unitIds)
    return answer(ClockForecastTransformer.transform(forecast))
  }
}
