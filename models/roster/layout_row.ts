import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { readOnlyRow } from '../read_only_row.js'
import { LayoutRowSchema } from '../schema.js'
import Student from './student.js'

/** One student of a frozen list, with the six fields that are printed. */
export default class LayoutRow extends readOnlyRow(
  LayoutRowSchema,
  'backend/roster/list/freeze_layout.ts'
) {
  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>
}
