import type { Data } from '@api/data'
import type { ListMapping } from '@domain/roster/list/list_fields'

export type ListImport = Data.Roster.List.ListImport
export type ListRow = Data.Roster.List.ListRow
export type LayoutVersion = Data.Roster.List.LayoutVersion

/** The columns of a file that was chosen. */
export type ListColumns = Data.Roster.List.ListColumns

/** How a file becomes a list, chosen before it is read. */
export interface Choice {
  way: ListImport['way']
  kind: ListImport['kind']
  masks: boolean
  mapping: ListMapping
}
