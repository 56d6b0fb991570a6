import { isWithinReach, seasonReach } from '#domain/season/reach'
import type { Column, WindowFault } from '#domain/season/windows_table'
import { RowFaults } from '#backend/sheets/read/row_faults'
import type { Sheet } from '#backend/sheets/read/read_sheet'
import type { TableRow } from '#backend/sheets/read/table'
import { plain, readDay, readTime } from '#backend/sheets/read/typed_cells'
import type { WindowRow } from './window_row.js'

/** A name without spaces and full-width characters, for comparison. */
const comparableName = (name: string) => plain(name).replaceAll(/\s/g, '')

/** Reads the rows of a table of windows and collects their faults. */
export class WindowRows {
  #seen = new Set<string>()
  #rows: RowFaults<Column, WindowFault>

  constructor(
    sheet: Sheet<Column>,
    private regions: string[],
    private year: number
  ) {
    this.#rows = new RowFaults(sheet)
  }

  get faults(): WindowFault[] {
    return this.#rows.found
  }

  /** The window in a row, or null if the row has a fault. */
  next(row: TableRow): WindowRow | null {
    const before = this.faults.length
    if (!this.#rows.fits(row)) return null
    const region = this.#region(row)
    const firstDay = this.#day(row, 'start_date')
    const lastDay = this.#day(row, 'end_date')
    const from = this.#time(row, 'daily_from')
    const to = this.#time(row, 'daily_to')
    // Reach goes on into the next year for late payments, not for capture: this is another year's table.
    if (firstDay && !firstDay.startsWith(`${this.year}-`))
      this.#add(row, 'start_date', 'window_not_this_year')
    if (firstDay && lastDay && firstDay > lastDay) this.#add(row, 'end_date', 'window_reversed')
    if (from && to && from >= to) this.#add(row, 'daily_to', 'window_hours_reversed')
    if (this.faults.length > before) return null
    return {
      region: region!,
      window: { firstDay: firstDay!, lastDay: lastDay!, from: from!, to: to! },
    }
  }

  #cell = (row: TableRow, column: Column) => this.#rows.cell(row, column)

  #add = (row: TableRow, column: Column, type: WindowFault['type']) =>
    this.#rows.add(row, column, { type, ...this.#allowed(type) })

  /** What a fault's sentence says of the days that are accepted. */
  #allowed(type: WindowFault['type']): Pick<WindowFault, 'firstDay' | 'lastDay' | 'year'> {
    if (type === 'window_outside_reach') return seasonReach(this.year)
    return type === 'window_not_this_year' ? { year: this.year } : {}
  }

  #region(row: TableRow): string | null {
    const name = comparableName(this.#cell(row, 'region'))
    const region = this.regions.find((known) => comparableName(known) === name) ?? null
    if (!name) this.#add(row, 'region', 'region_missing')
    else if (!region) this.#add(row, 'region', 'region_unknown')
    else if (this.#seen.has(region)) this.#add(row, 'region', 'region_twice')
    if (region) this.#seen.add(region)
    return region
  }

  #day(row: TableRow, column: Column): string | null {
    const day = this.#typed(row, column, readDay)
    if (!day || isWithinReach(this.year, day)) return day
    this.#add(row, column, 'window_outside_reach')
    return null
  }

  #time = (row: TableRow, column: Column) => this.#typed(row, column, readTime)

  #typed(row: TableRow, column: Column, read: (text: string) => string | null): string | null {
    const text = this.#cell(row, column)
    const value = read(text)
    if (value === null) this.#add(row, column, text === '' ? 'cell_empty' : 'window_not_a_date')
    return value
  }
}
