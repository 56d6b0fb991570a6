import { writeSheet } from '#backend/sheets/write_sheet'

export const FIELDS = ['院校名称', '学院', '班级', '学号', '证件号码后四位', '姓名(脱敏)']

const row = (at: number) => [
  '江海大学',
  `学院${at % 20}`,
  `软件${at % 300}班`,
  String(2_019_000_000 + at),
  `${String(at % 1_000).padStart(3, '0')}X`,
  at % 7 === 0 ? '𠮷*䶮' : '王*明',
]

/** What stands in a cell of an invented student. */
export const cellOf = (at: number, place: number) => row(at)[place]!

/** The list of a school of so many invented students. */
export const rosterBook = (heads: number) =>
  writeSheet({
    title: '名单',
    headings: FIELDS,
    rows: Array.from({ length: heads }, (_, at) => row(at)),
  })
