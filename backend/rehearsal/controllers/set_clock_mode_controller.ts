import { readClock, setClockMode } from '#backend/clock/season_clock'
import { answer } from '#backend/http/answer'
import { day } from '#backend/http/validators/civil_day'
import { refuse } from '#backend/rehearsal/errors'
import { clockForViewer } from '#backend/rehearsal/queries/clock_for_viewer'
import ClockTransformer from '#backend/rehearsal/transformers/clock_transformer'
import { instantOf } from '#domain/calendar/instant'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const mode = vine.create({
  mode: vine.enum(['real', 'rehearsal'] as const),
  date: day(),
})

/** Chooses wall time or a rehearsal, before the first season is published. */
export default class SetClockModeController {
  async handle(ctx: HttpContext) {
    const { request, viewer } = ctx
    const wanted = await request.validateUsing(mode)
    const set = await setClockMode(wanted.mode, instantOf(wanted.date), viewer.user.id)
    if (!set.ok) return refuse(ctx, set.error)
    return answer(ClockTransformer.transform(await clockForViewer(await readClock(), viewer)))
  }
}
