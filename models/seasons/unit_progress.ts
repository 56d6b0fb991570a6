import type { Awaited, Track } from '#domain/season/codes'
import type { SeasonFacts } from '#domain/season/facts'
import { column } from '@adonisjs/lucid/orm'
import { readOnlyRow } from '../read_only_row.js'
import { UnitProgressSchema } from '../schema.js'

/** The state of one track of a unit: written by the process, read by the console. */
export default class UnitProgress extends readOnlyRow(
  UnitProgressSchema,
  'backend/seasons/record/write_projection.ts'
) {
  static table = 'unit_progress'

  @column()
  declare track: Track

  @column()
  declare waitingOn: Awaited | null

  /** They stand at the main track; at the others this is an empty object. */
  @column()
  declare facts: SeasonFacts
}
