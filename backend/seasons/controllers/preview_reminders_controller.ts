import { readClock } from '#backend/clock/season_clock'
import { planReminders } from '#backend/seasons/reminders/plan_reminders'
import { previewReminders } from '#backend/seasons/reminders/preview_reminders'
import { remindedUnits } from '#backend/seasons/validators/reminded_units'
import { civilDateOf } from '#domain/calendar/instant'
import type { HttpContext } from '@adonisjs/core/http'

/** Who would get which letter if these units were reminded now. Writes nothing. */
export default class PreviewRemindersController {
  async handle({ bouncer, request }: HttpContext) {
    await bouncer.authorize('remindSchools')
    const { seasonUnitIds } = await request.validateUsing(remindedUnits)
    const { now } = await readClock()
    const planned = await planReminders(seasonUnitIds, civilDateOf(now))
    return { data: await previewReminders(planned) }
  }
}
