import type { ClockForecast } from '#backend/rehearsal/queries/clock_forecast'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What a move of the clock will do: letters, units that move on, events. */
export default class ClockForecastTransformer extends BaseTransformer<ClockForecast> {
  toObject() {
    return { ...this.resource }
  }
}
