import type { SheetFault } from '#domain/sheets/sheet_fault'
import type { Sheet } from './read_sheet.js'
import type { TableRow } from './table.js'

/** The letter of a column in Excel; the 27th is AA. */
const columnLetter = (place: number): string =>
  place < 26
    ? String.fromCodePoint(65 + place)
    : columnLetter(Math.floor(place / 26) - 1) + columnLetter(place % 26)

/** Reads the cells of a sheet and collects the faults of its rows. */
export class RowFaults<Column extends string, Fault extends SheetFault<string>> {
  readonly found: Fault[] = []

  constructor(private sheet: Sheet<Column>) {}

  /** The text of a cell; empty for a column that was left out. */
  cell({ cells }: TableRow, column: Column): string {
    const place = this.sheet.places.get(column)
    return place === undefined ? '' : (cells[place] ?? '')
  }

  add(row: TableRow, column: Column, fault: Omit<Fault, 'row' | 'column' | 'value'>) {
    const place = this.sheet.places.get(column)
    const name = place === undefined ? column : this.sheet.header.cells[place]!
    const { type, ...beside } = fault
    const value = this.cell(row, column)
    this.found.push({ row: row.row, column: name, type, value, ...beside } as unknown as Fault)
  }

  /** Checks the number of cells: only unread columns may be missing, extra cells must be blank. */
  fits({ row, cells }: TableRow): boolean {
    const header = this.sheet.header.cells
    const counts = { cells: cells.length, columns: header.length }
    const lacking = [...this.sheet.places.values()].filter((place) => place >= cells.length)
    const beyond = cells.findIndex((cell, place) => place >= header.length && cell !== '')
    if (lacking.length > 0) {
      const column = header[Math.min(...lacking)]!
      this.found.push({ row, column, type: 'row_short', value: '', ...counts } as unknown as Fault)
    }
    if (beyond >= 0) {
      const column = columnLetter(beyond)
      const value = cells[beyond]!
      this.found.push({ row, column, type: 'row_long', value, ...counts } as unknown as Fault)
    }
    return lacking.length === 0 && beyond < 0
  }
}
