import type { Awaited, Track } from '#domain/season/codes'
import type { SeasonFacts } from '#domain/season/facts'
import { column } from '@adonisjs/lucid/orm'
import { readOnlyRow } from '../read_only_row.js'
import { UnitProgressSchema } from '../schema.js'

/** Where one track of a unit stands: the process tells it, the console reads it. */
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
