import type { ActName } from '#domain/season/act_rules'
import type { Awaited, Track } from '#domain/season/codes'
import { column } from '@adonisjs/lucid/orm'
import { readOnlyRow } from '../read_only_row.js'
import { UnitMatterSchema } from '../schema.js'

/** What a unit waits for; the most pressing matter has rank 0. */
export default class UnitMatter extends readOnlyRow(
  UnitMatterSchema,
  'backend/seasons/record/write_matters.ts'
) {
  @column()
  declare track: Track

  @column()
  declare act: ActName | null

  @column()
  declare waitingOn: Awaited
}
