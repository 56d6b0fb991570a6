import { isWithinReach, seasonReach } from '#domain/season/reach'
import { COLUMNS, type Column, type CsvFault } from '#domain/season/windows_table'
import type { TableRow } from './table_rows.js'
import { plain, readDay, readTime } from './typed_cells.js'
import type { Places, WindowRow } from './window_row.js'

/** The letter of a column in Excel; the 27th is AA. */
const columnLetter = (place: number): string =>
  place < 26
    ? String.fromCodePoint(65 + place)
    : columnLetter(Math.floor(place / 26) - 1) + columnLetter(place % 26)

/** A name without spaces and full-width characters, for comparison. */
const comparableName = (name: string) => plain(name).replaceAll(/\s/g, '')

/** Reads the rows of a table of windows and collects their faults. */
export class WindowRows {
  readonly faults: CsvFault[] = []
  #seen = new Set<string>()

  constructor(
    private header: string[],
    private places: Places,
    private regions: string[],
    private year: number
  ) {}

  /** The window in a row, or null if the row has a fault. */
  next(row: TableRow): WindowRow | null {
    const before = this.faults.length
    if (!this.#fits(row)) return null
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

  /** Checks the number of cells: only unread columns may be missing, extra cells must be blank. */
  #fits({ row, cells }: TableRow): boolean {
    const counts = { cells: cells.length, columns: this.header.length }
    const lacking = COLUMNS.map((column) => this.places.get(column)!).filter(
      (place) => place >= cells.length
    )
    const beyond = cells.findIndex((cell, place) => place >= this.header.length && cell !== '')
    if (lacking.length > 0) {
      const column = this.header[Math.min(...lacking)]!
      this.faults.push({ row, column, type: 'row_short', value: '', ...counts })
    }
    if (beyond >= 0) {
      const value = cells[beyond]!
      this.faults.push({ row, column: columnLetter(beyond), type: 'row_long', value, ...counts })
    }
    return lacking.length === 0 && beyond < 0
  }

  #cell = ({ cells }: TableRow, column: Column) => cells[this.places.get(column)!]!

  #add(row: TableRow, column: Column, type: CsvFault['type']) {
    const name = this.header[this.places.get(column)!]!
    const value = this.#cell(row, column)
    this.faults.push({ row: row.row, column: name, type, value, ...this.#allowed(type) })
  }

  /** What a fault's sentence says of the days that are accepted. */
  #allowed(type: CsvFault['type']): Pick<CsvFault, 'firstDay' | 'lastDay' | 'year'> {
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
