import { isSettled } from '#backend/clock/season_clock'
import type { VisibleClock } from '#backend/rehearsal/queries/clock_for_viewer'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** The season clock, and the walk of a rehearsal. */
export default class ClockTransformer extends BaseTransformer<VisibleClock> {
  toObject() {
    const { clock, seq, stuckAt, nextEventAt } = this.resource
    return { ...clock, seq, stuckAt, settled: isSettled(clock), nextEventAt }
  }
}
