import { writeSheet } from '#backend/sheets/write_sheet'
import { SCHOOL } from './plant_school.js'

const HEADINGS = ['院校名称', '学院', '班级', '学号', '证件号码后四位', '姓名(脱敏)']
/** One of them has to be chosen for its field. */
const OTHER_HEADINGS = HEADINGS.map((heading) => (heading === '学院' ? '培养点' : heading))

const row = (xh: string, name = '李*', four = '471X', group = '测绘2001') =>
  [SCHOOL.name, '测绘学院', group, xh, four, name] as const

/** Four good rows among three with a fault each: a whole name, a whole ID number, another school. */
export const listRows = (begin: string) => [
  row(`${begin}1`),
  row(`${begin}2`, '欧**华'),
  row(`${begin}3`, '李小明'),
  row(`${begin}4`, '李*', '32010119990101471X'),
  ['别的学院', ...row(`${begin}5`).slice(1)],
  row(`${begin}6`),
  row(`${begin}7`),
]

/** A list as a workbook, of numbers that begin so. */
export const workbookOf = async (begin: string) => ({
  name: '名单.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: await writeSheet({
    title: '名单',
    headings: HEADINGS,
    rows: listRows(begin).map((cells) => [...cells]),
  }),
})

/** As a CSV: a row that was mended, and a student who moved to another class. */
export const mendedOf = (begin: string) => {
  const rows = [row(`${begin}3`, '李*明'), row(`${begin}1`, '李*', '471X', '测绘2002')]
  const lines = [OTHER_HEADINGS, ...rows].map((cells) => cells.join(','))
  return { name: '改正.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) }
}
