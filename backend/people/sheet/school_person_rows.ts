import type { Sheet } from '#backend/sheets/read/read_sheet'
import { RowFaults } from '#backend/sheets/read/row_faults'
import type { TableRow } from '#backend/sheets/read/table'
import { plain } from '#backend/sheets/read/typed_cells'
import type { SchoolPeopleColumn, SchoolPersonFault } from '#domain/identity/school_people_sheet'
import { nameKey } from '#domain/roster/name_key'
import { isEmail, isName } from './person_cells.js'

/** What is known before a sheet is read: names are compared by their keys. */
export interface KnownSchool {
  /** The ids of colleges by the keys of their names. */
  colleges: ReadonlyMap<string, string>
  classes: readonly { id: string; key: string; collegeId: string | null }[]
  /** Addresses of the sheet whose account can get no role of this school. */
  accounts: ReadonlyMap<string, 'elsewhere' | 'disabled'>
}

export interface SchoolPersonRow {
  name: string
  email: string
  /** One of the two. */
  collegeId?: string
  classId?: string
}

const addressOf = (cell: string) => plain(cell.trim()).toLowerCase()

/** The addresses of a sheet, before it is read. */
export function addressesOf(sheet: Sheet<SchoolPeopleColumn>): string[] {
  const rows = new RowFaults<SchoolPeopleColumn, SchoolPersonFault>(sheet)
  return [...new Set(sheet.rows.map((row) => addressOf(rows.cell(row, 'email'))))]
}

/** Reads the rows of a sheet of a school’s own people and collects their faults. */
export class SchoolPersonRows {
  #rows: RowFaults<SchoolPeopleColumn, SchoolPersonFault>
  #seen = new Set<string>()

  constructor(
    sheet: Sheet<SchoolPeopleColumn>,
    private known: KnownSchool
  ) {
    this.#rows = new RowFaults(sheet)
  }

  get faults(): SchoolPersonFault[] {
    return this.#rows.found
  }

  /** The person in a row, or null if the row has a fault. */
  next(row: TableRow): SchoolPersonRow | null {
    const before = this.faults.length
    if (!this.#rows.fits(row)) return null
    const name = this.#text(row, 'name')
    if (!isName(name)) this.#rows.add(row, 'name', { type: 'name_unfit' })
    const email = addressOf(this.#text(row, 'email'))
    const part = this.#part(row)
    const fault = this.#emailFault(email, part)
    if (fault) this.#rows.add(row, 'email', { type: fault })
    return this.faults.length > before || !part ? null : { name, email, ...part }
  }

  #text = (row: TableRow, column: SchoolPeopleColumn) => this.#rows.cell(row, column).trim()

  /** Somebody may teach several classes, in a row each. */
  #emailFault(email: string, part: object | null): SchoolPersonFault['type'] | null {
    if (email === '') return 'cell_empty'
    if (!isEmail(email)) return 'email_unfit'
    const account = this.known.accounts.get(email)
    if (account) return `email_${account}`
    const held = JSON.stringify([email, part])
    const isAgain = part !== null && this.#seen.has(held)
    this.#seen.add(held)
    return isAgain ? 'email_twice' : null
  }

  #part(row: TableRow) {
    const [college, named] = [this.#text(row, 'college'), this.#text(row, 'class')]
    const collegeId = this.known.colleges.get(nameKey(college))
    if (college && !collegeId) return this.#fault(row, 'college', 'college_unknown')
    if (named) return this.#class(row, nameKey(named), collegeId)
    return collegeId ? { collegeId } : this.#fault(row, 'college', 'cell_empty')
  }

  #class(row: TableRow, key: string, collegeId: string | undefined) {
    const found = this.known.classes.filter(
      (one) => one.key === key && (!collegeId || one.collegeId === collegeId)
    )
    if (found.length > 1) return this.#fault(row, 'college', 'class_of_several')
    const [only] = found
    return only ? { classId: only.id } : this.#fault(row, 'class', 'class_unknown')
  }

  #fault(row: TableRow, column: SchoolPeopleColumn, type: SchoolPersonFault['type']) {
    this.#rows.add(row, column, { type })
    return null
  }
}
