import type { SheetFault } from '../sheets/sheet_fault.js'
import type { GrantFault } from './new_grant.js'

/** The columns of a sheet of people who are invited. */
export const PEOPLE_COLUMNS = [
  'unit_code',
  'name',
  'email',
  'phone',
  'role',
  'valid_until',
] as const
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number]

export type PersonFaultType =
  | 'unit_unknown'
  | 'name_unfit'
  | 'email_unfit'
  | 'email_twice'
  | 'email_known'
  | 'phone_unfit'
  | 'role_unknown'
  | 'day_unfit'
  | GrantFault['type']

export interface PersonFault extends SheetFault<PersonFaultType> {
  /** Before which a grant does not end. */
  today?: string
}
