import { readClock } from '#backend/clock/season_clock'
import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { planReminders } from '#backend/seasons/reminders/plan_reminders'
import { sendReminders } from '#backend/seasons/reminders/send_reminders'
import { remindedUnits } from '#backend/seasons/validators/reminded_units'
import { civilDateOf } from '#domain/calendar/instant'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** Reminds schools of what they have to do, each of one act once a day. */
@inject()
export default class SendRemindersController {
  constructor(private gateway: SeasonGateway) {}

  async handle({ request, viewer }: HttpContext) {
    const { seasonUnitIds } = await request.validateUsing(remindedUnits)
    const { now } = await readClock()
    const planned = await planReminders(seasonUnitIds, civilDateOf(now))
    const sent = await sendReminders(planned, { actorId: viewer.user.id, businessAt: now })
    await afterCommit('reminders', () => enqueueLetters(this.gateway, sent.flat()))
    const units = sent.filter((ids) => ids.length > 0).length
    return { data: { units, letters: sent.flat().length } }
  }
}
