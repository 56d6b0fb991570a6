import { xhKey } from '../xh_key.js'
import { judgeCell, type JudgedCell, type ListRules } from './judge_cell.js'
import type { ListFault } from './list_fault.js'
import {
  LIST_FIELDS,
  type ListField,
  type ListFields,
  type RawCell,
  type RawRow,
} from './list_fields.js'
import { shortened } from './shortened_numbers.js'

/** A row as it is stored, with what is wrong with it. */
export interface JudgedRow extends ListFields {
  rowNo: number
  faults: ListFault[]
}

type Judge = (field: ListField, cell: RawCell) => JudgedCell

/** Judges each content once: schools, colleges, classes and masked names stand in many rows. */
function judgeOnce(rules: ListRules): Judge {
  const known = new Map<string, JudgedCell>()
  return (field, cell) => {
    if (field === 'xh' || typeof cell !== 'string') return judgeCell(field, cell, rules)
    const key = `${field} ${cell}`
    const judged = known.get(key) ?? judgeCell(field, cell, rules)
    known.set(key, judged)
    return judged
  }
}

function judgeRow({ rowNo, cells }: RawRow, judge: Judge): JudgedRow {
  const faults: ListFault[] = []
  const fields = {} as ListFields
  for (const field of LIST_FIELDS) {
    const { stored, fault } = judge(field, cells[field])
    fields[field] = stored
    if (fault) faults.push(fault)
  }
  return { rowNo, ...fields, faults }
}

/** Faults that only the whole list shows, and that are found anew when some of its rows are mended. */
const isOfList = ({ type }: ListFault) => type === 'list_twice'

/** Does this row say whose it is, whatever else is wrong with it? A number that lost its zeros is another’s. */
export const saysWhose = ({ xh, faults }: JudgedRow): boolean =>
  xh !== null && !faults.some((fault) => fault.column === 'xh' && !isOfList(fault))

/** A 学号 that stands in several rows is a fault of each: which of them is right, only the school knows. */
export function findTwice<Row extends JudgedRow>(rows: readonly Row[]): Row[] {
  const byKey = Map.groupBy(
    rows.filter(({ xh }) => xh !== null),
    ({ xh }) => xhKey(xh!)
  )
  return rows.map((row) => {
    const faults = row.faults.filter((fault) => !isOfList(fault))
    const same = row.xh === null ? [] : byKey.get(xhKey(row.xh))!
    const other = same.find(({ rowNo }) => rowNo !== row.rowNo)
    if (!other) return { ...row, faults }
    const twice = { column: 'xh', type: 'list_twice', value: row.xh!, other: other.rowNo } as const
    return { ...row, faults: [...faults, twice] }
  })
}

/** The same of mended rows: held against each other and the rows that stand, which keep what they have. */
export const findTwiceBeside = <Row extends JudgedRow>(
  rows: readonly Row[],
  standing: readonly Row[]
): Row[] => findTwice([...standing, ...rows]).slice(standing.length)

/** Marks numbers that are shorter than the others, because Excel took their zeros. */
function findShortened(rows: JudgedRow[], raw: readonly RawRow[]): JudgedRow[] {
  const short = shortened(raw.map(({ cells }) => cells.xh))
  return rows.map((row, place) => {
    if (!short.has(place) || row.faults.some(({ column }) => column === 'xh')) return row
    const fault = { column: 'xh', type: 'list_zeros_lost', value: row.xh! } as const
    return { ...row, faults: [...row.faults, fault] }
  })
}

/** Judges the rows of a school’s list, each by itself and all together. */
export function judgeList(rows: readonly RawRow[], rules: ListRules): JudgedRow[] {
  const judge = judgeOnce(rules)
  const judged = rows.map((row) => judgeRow(row, judge))
  return findTwice(findShortened(judged, rows))
}
