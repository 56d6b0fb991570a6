import type { CaptureWindow } from '#domain/season/capture_window'

/** A row of annex 1 of the notice: the window of a region. */
export interface WindowRow {
  region: string
  window: CaptureWindow
}
