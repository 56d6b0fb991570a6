import { column } from '@adonisjs/lucid/orm'
import { SeasonClockSchema } from '../schema.js'

export const CLOCK_MODES = ['real', 'rehearsal'] as const
export type ClockMode = (typeof CLOCK_MODES)[number]

/** How the installation keeps time: one row, whose id is 1. */
export default class SeasonClock extends SeasonClockSchema {
  static table = 'season_clock'

  @column()
  declare mode: ClockMode
}
