import type { CaptureWindow } from '#domain/season/capture_window'
import type { Column } from '#domain/season/windows_table'

/** A row of annex 1 of the notice: the window of a region. */
export interface WindowRow {
  region: string
  window: CaptureWindow
}

/** The position of each column in a row. */
export type Places = ReadonlyMap<Column, number>
