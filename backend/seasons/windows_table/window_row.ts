import type { CaptureWindow } from '#domain/season/capture_window'
import type { Column } from '#domain/season/windows_table'

/** A row of the notice's annex 1: the days that a region gets. */
export interface WindowRow {
  region: string
  window: CaptureWindow
}

/** Where each column stands in the rows of a file. */
export type Places = ReadonlyMap<Column, number>
