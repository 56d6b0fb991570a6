import { today } from '#backend/clock/season_clock'
import { answer } from '#backend/http/answer'
import { planReminders } from '#backend/seasons/reminders/plan_reminders'
import { previewReminders } from '#backend/seasons/reminders/preview_reminders'
import ReminderTransformer from '#backend/seasons/transformers/reminder_transformer'
import { remindedUnits } from '#backend/seasons/validators/reminded_units'
import type { HttpContext } from '@adonisjs/core/http'

/** Who would get which letter if these units were reminded now. Writes nothing. */
export default class PreviewRemindersController {
  async handle({ request }: HttpContext) {
    const { seasonUnitIds } = await request.validateUsing(remindedUnits)
    const planned = await planReminders(seasonUnitIds, await today())
    return answer(ReminderTransformer.transform(await previewReminders(planned)))
  }
}
