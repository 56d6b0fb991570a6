import type { Deadline, DeadlineKind } from '#domain/season/deadline'
import { column } from '@adonisjs/lucid/orm'
import { readOnlyRow } from '../read_only_row.js'
import { UnitDeadlineSchema } from '../schema.js'

/** A running deadline of a unit, with the version of the calendar that it was counted by. */
export default class UnitDeadline extends readOnlyRow(
  UnitDeadlineSchema,
  'backend/seasons/record/write_projection.ts'
) {
  @column()
  declare kind: DeadlineKind

  @column()
  declare deadline: Deadline
}
