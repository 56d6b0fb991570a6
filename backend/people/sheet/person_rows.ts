import type { NewPerson } from '#backend/people/new_person'
import type { Sheet } from '#backend/sheets/read/read_sheet'
import { RowFaults } from '#backend/sheets/read/row_faults'
import type { TableRow } from '#backend/sheets/read/table'
import { plain, readDay } from '#backend/sheets/read/typed_cells'
import { newGrant } from '#domain/identity/new_grant'
import type { PeopleColumn, PersonFault } from '#domain/identity/people_sheet'
import type { Role } from '#domain/season/codes'
import { readContactPhone } from '#domain/season/contact_phone'
import { isEmail, isName } from './person_cells.js'
import { roleNamed } from './role_named.js'

/** What is known before a sheet is read. */
interface Known {
  /** The ids of units by their codes. */
  units: ReadonlyMap<string, string>
  /** Addresses that have an account, in small letters. */
  emails: ReadonlySet<string>
  /** By the wall's clock. */
  today: string
}

/** Where a fault of a grant stands. */
const PLACES = {
  grant_without_unit: 'unit_code',
  grant_with_unit: 'unit_code',
  grant_without_class: 'role',
  grant_with_part: 'role',
  grant_reversed: 'valid_until',
  grant_over: 'valid_until',
} as const

/** Reads the rows of a sheet of people and collects their faults. */
export class PersonRows {
  #rows: RowFaults<PeopleColumn, PersonFault>
  #seen = new Set<string>()

  constructor(
    sheet: Sheet<PeopleColumn>,
    private known: Known
  ) {
    this.#rows = new RowFaults(sheet)
  }

  get faults(): PersonFault[] {
    return this.#rows.found
  }

  /** The person in a row, or null if the row has a fault. */
  next(row: TableRow): NewPerson | null {
    const before = this.faults.length
    if (!this.#rows.fits(row)) return null
    const unitId = this.#optional(row, 'unit_code', this.#unit, 'unit_unknown')
    const name = this.#name(row)
    const email = this.#email(row)
    const phone = this.#optional(row, 'phone', readContactPhone, 'phone_unfit')
    const role = this.#optional(row, 'role', roleNamed, 'role_unknown') ?? 'coordinator'
    const validUntil = this.#optional(row, 'valid_until', readDay, 'day_unfit')
    if (this.faults.length > before) return null
    const grant = this.#grant(row, role, unitId, validUntil)
    return grant && { name, email, phone, grant }
  }

  #text = (row: TableRow, column: PeopleColumn) => this.#rows.cell(row, column).trim()

  #name(row: TableRow): string {
    const name = this.#text(row, 'name')
    if (!isName(name)) this.#rows.add(row, 'name', { type: 'name_unfit' })
    return name
  }

  #email(row: TableRow): string {
    const email = plain(this.#text(row, 'email')).toLowerCase()
    const fault = this.#emailFault(email)
    if (fault) this.#rows.add(row, 'email', { type: fault })
    this.#seen.add(email)
    return email
  }

  #emailFault(email: string): PersonFault['type'] | null {
    if (email === '') return 'cell_empty'
    if (!isEmail(email)) return 'email_unfit'
    if (this.#seen.has(email)) return 'email_twice'
    return this.known.emails.has(email) ? 'email_known' : null
  }

  #unit = (code: string) => this.known.units.get(plain(code)) ?? null

  /** An empty cell is null, and so is one that cannot be read, which is a fault. */
  #optional<T>(
    row: TableRow,
    column: PeopleColumn,
    read: (text: string) => T | null,
    type: PersonFault['type']
  ): T | null {
    const text = this.#text(row, column)
    if (text === '') return null
    const value = read(text)
    if (value === null) this.#rows.add(row, column, { type })
    return value
  }

  #grant(row: TableRow, role: Role, unitId: string | null, validUntil: string | null) {
    const asked = { role, unitId, validFrom: null, validUntil }
    const grant = newGrant(asked, this.known.today)
    if (grant.ok) return grant.value
    this.#rows.add(row, PLACES[grant.error.type], grant.error)
    return null
  }
}
