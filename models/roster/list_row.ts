import type { ListFault } from '#domain/roster/list/list_fault'
import type { RowOutcome } from '#domain/roster/list/outcome'
import { column } from '@adonisjs/lucid/orm'
import { readOnlyRow } from '../read_only_row.js'
import { ListRowSchema } from '../schema.js'

/** A row of an uploaded list, masked, with what is wrong with it or what it will change. */
export default class ListRow extends readOnlyRow(
  ListRowSchema,
  'backend/roster/list/write_list_rows.ts'
) {
  @column()
  declare outcome: RowOutcome

  @column()
  declare faults: ListFault[]
}
