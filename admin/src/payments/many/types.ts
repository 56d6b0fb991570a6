import type { Data } from '@api/data'

export type ListedStudent = Data.Roster.ListedStudent
export type WaiverReport = Data.Payments.WaiverReport

/** Students pay here, and the reader may know it. */
export const isKnown = ({ payment }: ListedStudent) => payment !== null && payment !== 'school_pays'

/** Whether the school can let somebody off, or has: nothing more becomes of whoever has paid. */
export const isPaying = (student: ListedStudent) => isKnown(student) && student.payment !== 'paid'
