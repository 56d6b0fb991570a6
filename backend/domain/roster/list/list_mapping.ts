import { foldWidth } from '../fold_width.js'
import { LIST_FIELDS, ORIGIN_COLUMNS, type ListMapping } from './list_fields.js'

/** The columns of a list: its six fields, and those by which an error workbook is put back. */
export const LIST_COLUMNS = [...LIST_FIELDS, ...ORIGIN_COLUMNS] as const
export type ListColumn = (typeof LIST_COLUMNS)[number]

/** The headings by which each column is known, the template’s first. */
const HEADINGS: Record<ListColumn, readonly string[]> = {
  school: ['院校名称', '学校名称', '学校', '院校', '培养单位', 'school'],
  college: ['学院', '院系', '学院名称', '二级学院', '系部', 'college'],
  class: ['班级', '班级名称', '班', '行政班', 'class'],
  xh: ['学号', 'xh', 'student number', 'student id'],
  last_four: [
    '证件号码后四位',
    '证件号后四位',
    '身份证后四位',
    '身份证号后四位',
    '证件号码',
    '证件号',
    '身份证号',
    '身份证号码',
    'zjhm',
    'last four of id',
    'id number',
  ],
  masked_name: ['姓名(脱敏)', '脱敏姓名', '姓名', 'xm', 'masked name', 'name'],
  origin_row: ['原行号', 'row of the list'],
  origin_list: ['名单编号', 'number of the list'],
}

/** An error workbook has both columns of its origin, another file has none. */
const isOrigin = (column: ListColumn) => ORIGIN_COLUMNS.some((origin) => origin === column)

/** Widths, cases, blanks, stars and notes in brackets are ignored; a heading is never read otherwise. */
const normal = (heading: string) =>
  foldWidth(heading)
    .replaceAll(/\(.*?\)|[\s_*:-]/g, '')
    .toLowerCase()

const MEANINGS = new Map(
  LIST_COLUMNS.flatMap((column) =>
    HEADINGS[column].map((heading) => [normal(heading), column] as const)
  )
)

/** The column that a heading means; null for one that is not read, such as 序号. */
export const meaningOf = (heading: string): ListColumn | null =>
  MEANINGS.get(normal(heading)) ?? null

/** How many columns these headings name, by themselves or by what the school chose before. */
export const knownHeadings =
  (chosen: ListMapping = {}) =>
  (headings: readonly string[]): number => {
    const names = new Set(Object.values(chosen))
    return new Set(headings.flatMap((name) => (names.has(name) ? [name] : (meaningOf(name) ?? []))))
      .size
  }

const firstOf = (headings: readonly string[], column: ListColumn) =>
  headings.find((heading) => meaningOf(heading) === column)

/**
 * Which heading of a file is which column: as it was chosen for the last list where the file has that heading,
 * otherwise by the names of the headings.
 */
export function proposeMapping(
  headings: readonly string[],
  remembered: ListMapping = {}
): ListMapping {
  const proposed: ListMapping = {}
  for (const column of LIST_COLUMNS) {
    const before = remembered[column]
    const heading =
      before && headings.includes(before) && !isOrigin(column) ? before : firstOf(headings, column)
    if (heading !== undefined) proposed[column] = heading
  }
  return proposed
}

export type MappingFault =
  | { type: 'column_missing'; column: ListColumn }
  | { type: 'column_twice'; column: ListColumn; value: string }
  | { type: 'list_heading_gone'; column: ListColumn; value: string }
  | { type: 'list_heading_other'; column: ListColumn; value: string }

function headingFault(column: ListColumn, value: string, headings: readonly string[]) {
  const times = headings.filter((heading) => heading === value).length
  if (times === 0) return { type: 'list_heading_gone', column, value } as const
  if (times > 1) return { type: 'column_twice', column, value } as const
  const meaning = meaningOf(value)
  return meaning && meaning !== column
    ? ({ type: 'list_heading_other', column, value } as const)
    : null
}

/**
 * What is wrong with a mapping: a field without heading, a heading that the file does not have or has twice, or one
 * that plainly means another column. Names and ID numbers cannot be slipped into a column that takes any text.
 */
export function mappingFaults(mapping: ListMapping, headings: readonly string[]): MappingFault[] {
  const isPart = ORIGIN_COLUMNS.some((column) => mapping[column] !== undefined)
  return LIST_COLUMNS.flatMap((column): MappingFault[] => {
    const value = mapping[column]
    if (value === undefined)
      return isOrigin(column) && !isPart ? [] : [{ type: 'column_missing', column }]
    const fault = headingFault(column, value, headings)
    return fault ? [fault] : []
  })
}
