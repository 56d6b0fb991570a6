import { workbookCells, type WorkbookCell } from '#backend/sheets/read/workbook_cells'
import { writeSheet } from '#backend/sheets/write_sheet'
import { judgeCell } from '#domain/roster/list/judge_cell'
import { oracleBook, type OracleCell } from '#tests/oracle_book'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'

const LIMITS = { maxBytes: 2 ** 24, maxRows: 1_000 }
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPES = '[Content_Types].xml'
const RELS = 'xl/_rels/workbook.xml.rels'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '&#13;')

/** What a list has in its cells, and what it should not have. */
const text = fc.oneof(
  fc.constantFrom('王*明', '𠮷*䶮', '007', '２０１９', ' 前后空格 ', '计算机科学与技术', '⼦'),
  fc.constantFrom('王\u200b*', '信息\u00a0学院', '\u3000', '2019-01-02', '=1+1', '<&">', '471X'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
)
// XML 1.0 has no other controls, and `_x0041_` is Excel's own escape.
const readable = text.filter((value) => !/[\p{Cs}\p{Cn}\p{Cc}]|_x[\da-f]{4}_/iu.test(value))

type Written = { kind: 'inline' | 'shared' | 'rich' | 'phonetic'; text: string } | number

const cell: fc.Arbitrary<Written> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('inline', 'shared', 'rich', 'phonetic'),
      text: readable,
    }),
  },
  { weight: 1, arbitrary: fc.oneof(fc.nat(), fc.constant(2_019_010_101), fc.constant(471)) }
)

const t = (value: string) => `<t xml:space="preserve">${escaped(value)}</t>`

function inside({ kind, text: value }: Exclude<Written, number>): string {
  const half = [...value].length >> 1
  const runs = [[...value].slice(0, half), [...value].slice(half)].map((part) => part.join(''))
  if (kind === 'rich') return runs.map((run) => `<r><rPr><b/></rPr>${t(run)}</r>`).join('')
  return kind === 'phonetic' ? `${t(value)}<rPh sb="0" eb="1"><t>du yin</t></rPh>` : t(value)
}

/** A workbook whose cells are written in every way that programs write them. */
async function bookOf(rows: Written[][]): Promise<Uint8Array> {
  const shared: string[] = []
  const cellXml = (written: Written, ref: string) => {
    if (typeof written === 'number') return `<c r="${ref}"><v>${written}</v></c>`
    if (written.kind === 'inline')
      return `<c r="${ref}" t="inlineStr"><is>${inside(written)}</is></c>`
    return `<c r="${ref}" t="s"><v>${shared.push(`<si>${inside(written)}</si>`) - 1}</v></c>`
  }
  const data = rows.map((row, y) => {
    const cells = row.map((one, x) => cellXml(one, `${String.fromCodePoint(65 + x)}${y + 1}`))
    return `<row r="${y + 1}">${cells.join('')}</row>`
  })
  const parts = unzipSync(await writeSheet({ title: 'x', headings: ['a'], rows: [['b']] }))
  const added = (name: string, before: string, xml: string) =>
    strToU8(Buffer.from(parts[name]!).toString().replace(before, `${xml}${before}`))
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings'
  return zipSync({
    ...parts,
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${SPREADSHEET}"><sheetData>${data.join('')}</sheetData></worksheet>`
    ),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${SPREADSHEET}">${shared.join('')}</sst>`),
    [TYPES]: added(
      TYPES,
      '</Types>',
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}"/>`
    ),
    [RELS]: added(
      RELS,
      '</Relationships>',
      `<Relationship Id="rId99" Type="${rel}" Target="sharedStrings.xml"/>`
    ),
  })
}

const asRead = (value: OracleCell): WorkbookCell =>
  value !== null && typeof value === 'object' ? Number(value.number) : value

const readBy = async (bytes: Uint8Array) => {
  const read = await workbookCells(bytes, LIMITS)
  if (!read.ok) throw new Error(read.error)
  return read.value
}

test.group('The cells of a workbook', () => {
  test('are those that another reader finds, and those that were written', async ({ assert }) => {
    const rows = fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const bytes = await bookOf(written)
        const read = await readBy(bytes)
        assert.deepEqual(
          read,
          oracleBook(bytes).map((row) => row.map(asRead))
        )
        const texts = written.map((row) =>
          row.map((one) => (typeof one === 'number' ? one : one.text))
        )
        assert.deepEqual(read, texts)
      }),
      { numRuns: 60 }
    )
  })

  test('that Excel has made a day or a number of come as such, for the list to refuse', async ({
    assert,
  }) => {
    const days = ['<c r="A1" s="1"><v>45023</v></c>', '<c r="B1" s="1"><v>45023.5</v></c>']
    const id = '<c r="C1"><v>320101200005250003</v></c>'
    const parts = unzipSync(await bookOf([[1]]))
    const styles = '<numFmts/><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    const bytes = zipSync({
      ...parts,
      'xl/styles.xml': strToU8(`<styleSheet xmlns="${SPREADSHEET}">${styles}</styleSheet>`),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet xmlns="${SPREADSHEET}"><sheetData><row r="1">${days.join('')}${id}</row></sheetData></worksheet>`
      ),
    })
    const [[day, moment, number]] = (await readBy(bytes)) as [[Date, Date, number]]
    assert.equal(day.toISOString().slice(0, 10), '2023-04-07')
    assert.instanceOf(moment, Date)
    assert.isAtLeast(number, 1e15)
    const rules = { school: '江海大学', masks: false }
    assert.equal(judgeCell('xh', day, rules).fault?.type, 'list_date')
    assert.equal(judgeCell('last_four', number, rules).fault?.type, 'digits_lost')
  })
})
