import { readClock } from '#backend/clock/season_clock'
import { answer } from '#backend/http/answer'
import { clockForViewer } from '#backend/rehearsal/queries/clock_for_viewer'
import ClockTransformer from '#backend/rehearsal/transformers/clock_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** The season clock. */
export default class ShowClockController {
  async handle({ viewer }: HttpContext) {
    return answer(ClockTransformer.transform(await clockForViewer(await readClock(), viewer)))
  }
}
