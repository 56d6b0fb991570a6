import { isWithinReach, seasonReach } from '#domain/season/reach'
import { COLUMNS, type Column, type CsvFault } from '#domain/season/windows_table'
import type { TableRow } from './table_rows.js'
import { plain, readDay, readTime } from './typed_cells.js'
import type { Places, WindowRow } from './window_row.js'

/** The letter over a column in Excel; the 27th is AA. */
const letterOf = (place: number): string =>
  place < 26
    ? String.fromCodePoint(65 + place)
    : letterOf(Math.floor(place / 26) - 1) + letterOf(place % 26)

/** A name without what people write differently: brackets of both widths, spaces. */
const sameName = (name: string) => plain(name).replaceAll(/\s/g, '')

/** Reads the rows of a table of windows, one after the other, and gathers what is wrong with them. */
export class WindowRows {
  readonly faults: CsvFault[] = []
  #seen = new Set<string>()

  constructor(
    private header: string[],
    private places: Places,
    private regions: string[],
    private year: number
  ) {}

  /** The window that a row gives a region; null where something is wrong with it. */
  next(row: TableRow): WindowRow | null {
    const before = this.faults.length
    if (!this.#fits(row)) return null
    const region = this.#region(row)
    const firstDay = this.#day(row, 'start_date')
    const lastDay = this.#day(row, 'end_date')
    const from = this.#time(row, 'daily_from')
    const to = this.#time(row, 'daily_to')
    if (firstDay && lastDay && firstDay > lastDay) this.#add(row, 'end_date', 'window_reversed')
    if (from && to && from >= to) this.#add(row, 'daily_to', 'window_hours_reversed')
    if (this.faults.length > before) return null
    return {
      region: region!,
      window: { firstDay: firstDay!, lastDay: lastDay!, from: from!, to: to! },
    }
  }

  /** As many cells as the header has: fewer may only lack what is not read, more may only be blank. */
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
      this.faults.push({ row, column: letterOf(beyond), type: 'row_long', value, ...counts })
    }
    return lacking.length === 0 && beyond < 0
  }

  #cell = ({ cells }: TableRow, column: Column) => cells[this.places.get(column)!]!

  #add(row: TableRow, column: Column, type: CsvFault['type']) {
    const name = this.header[this.places.get(column)!]!
    const reach = type === 'window_outside_reach' ? seasonReach(this.year) : {}
    this.faults.push({ row: row.row, column: name, type, value: this.#cell(row, column), ...reach })
  }

  #region(row: TableRow): string | null {
    const name = sameName(this.#cell(row, 'region'))
    const region = this.regions.find((known) => sameName(known) === name) ?? null
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
