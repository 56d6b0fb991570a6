import type { SheetFault } from '../sheets/sheet_fault.js'

/** The columns of a sheet by which a school invites the people of its colleges and its class teachers. */
export const SCHOOL_PEOPLE_COLUMNS = ['name', 'email', 'college', 'class'] as const
export type SchoolPeopleColumn = (typeof SCHOOL_PEOPLE_COLUMNS)[number]

export type SchoolPersonFaultType =
  | 'name_unfit'
  | 'email_unfit'
  | 'email_twice'
  | 'email_elsewhere'
  | 'email_disabled'
  | 'college_unknown'
  | 'class_unknown'
  | 'class_of_several'

export type SchoolPersonFault = SheetFault<SchoolPersonFaultType>
