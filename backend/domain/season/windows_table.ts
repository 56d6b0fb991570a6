import type { SheetFault } from '../sheets/sheet_fault.js'

/** The columns of a table of windows. */
export const COLUMNS = ['region', 'start_date', 'end_date', 'daily_from', 'daily_to'] as const
export type Column = (typeof COLUMNS)[number]

export type WindowFaultType =
  | 'region_missing'
  | 'region_unknown'
  | 'region_twice'
  | 'window_not_a_date'
  | 'window_outside_reach'
  | 'window_not_this_year'
  | 'window_reversed'
  | 'window_hours_reversed'

export interface WindowFault extends SheetFault<WindowFaultType> {
  /** The first and last day that are accepted. */
  firstDay?: string
  lastDay?: string
  /** The season's year, in which a window begins. */
  year?: number
}
