import { nameKey } from '../roster/name_key.js'

/** Who a student is by the school's list, as far as it says. */
export interface ListedStudent {
  maskedName: string | null
  lastFour: string | null
  /** The class in which the list has them. */
  className: string | null
}

/** The same by the code. */
export interface CodedStudent {
  maskedName: string
  lastFour: string
  className: string
}

export const DIFFERING = ['maskedName', 'lastFour', 'className'] as const
export type Differing = (typeof DIFFERING)[number]

export interface Difference {
  field: Differing
  code: string
  list: string
}

const same: Record<Differing, (code: string, list: string) => boolean> = {
  maskedName: (code, list) => code === list,
  lastFour: (code, list) => code === list,
  className: (code, list) => nameKey(code) === nameKey(list),
}

/**
 * In what the code and the list differ, where both say something. The code is believed for the masked name and the
 * last four, the list for the class; both are shown (students.md 2; 教学服〔2022〕10号).
 */
export const besideList = (code: CodedStudent, list: ListedStudent): Difference[] =>
  DIFFERING.flatMap((field) => {
    const listed = list[field]
    if (!listed || !code[field] || same[field](code[field], listed)) return []
    return [{ field, code: code[field], list: listed }]
  })

/** Differences by which two may be two people: the school looks at them. */
export const isOfIdentity = ({ field }: Difference): boolean => field !== 'className'
