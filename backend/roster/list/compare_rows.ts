import { saysWhose, type JudgedRow } from '#domain/roster/list/judge_list'
import {
  countOutcomes,
  outcomeOf,
  type RowCounts,
  type RowOutcome,
} from '#domain/roster/list/outcome'
import { xhKey } from '#domain/roster/xh_key'
import type { ImportKind } from '#models/roster/list_import'
import type { KnownStudents, StudentRow } from './queries/known_students.js'

export interface ComparedRow extends JudgedRow {
  outcome: RowOutcome
  /** Whom it changes. */
  student: StudentRow | null
}

export interface Compared {
  rows: ComparedRow[]
  counts: RowCounts
  /** Whom a list in place of the one before no longer has. */
  gone: StudentRow[]
  /** Bad rows that may be anybody’s: while there are any, nobody may leave the list. */
  unnamed: number
}

export const unnamedRows = (rows: readonly (JudgedRow & { outcome: RowOutcome })[]) =>
  rows.filter((row) => row.outcome === 'bad' && !saysWhose(row)).length

/**
 * Holds judged rows against the students who are there. Of two rows that lead to one student, because their numbers
 * were merged, only the first does something.
 */
export function compareRows(
  rows: readonly JudgedRow[],
  known: KnownStudents,
  kind: ImportKind
): Compared {
  const named = new Set<string>()
  const compared = rows.map((row): ComparedRow => {
    if (row.faults.length > 0) return { ...row, outcome: 'bad', student: null }
    const student = known.of(xhKey(row.xh!))
    const isSecond = student !== null && named.has(student.id)
    if (student) named.add(student.id)
    return { ...row, student, outcome: isSecond ? 'same' : outcomeOf(row, student) }
  })
  // A bad row may be somebody's: whoever has one does not leave the list for its fault.
  const isBad = new Set(
    compared.flatMap((row) => (row.outcome === 'bad' && saysWhose(row) ? [xhKey(row.xh!)] : []))
  )
  const gone =
    kind === 'replace'
      ? known.listed.filter(({ id, xhKey: key }) => !named.has(id) && !isBad.has(key))
      : []
  const outcomes = compared.map(({ outcome }) => outcome)
  const counts = countOutcomes(outcomes, gone.length)
  return { rows: compared, counts, gone, unnamed: unnamedRows(compared) }
}
