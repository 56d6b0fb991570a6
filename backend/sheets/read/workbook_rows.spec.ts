import { workbookRows } from '#backend/sheets/read/workbook_rows'
import { writeSheet } from '#backend/sheets/write_sheet'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'

const SHEET = 'xl/worksheets/sheet1.xml'
const MAX_ROWS = 1_000

const book = (rows: (string | number)[][]) =>
  writeSheet({ title: '人员', headings: ['姓名', '邮箱'], rows })

/** A workbook with other contents of some of its parts. */
async function changed(parts: Record<string, Uint8Array>): Promise<Uint8Array> {
  return zipSync({ ...unzipSync(await book([['王明', 'a@example.test']])), ...parts })
}

const xml = (rows: string, beside = '') =>
  strToU8(
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      `<sheetData>${rows}</sheetData>${beside}</worksheet>`
  )

const faultOf = async (bytes: Uint8Array) => {
  const rows = await workbookRows(bytes, MAX_ROWS)
  return rows.ok ? null : rows.error[0]!.type
}

/** The sizes that the parts of a zip file say they have, written anew. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip)
  for (let at = 0; at < bytes.length - 4; at++)
    if (bytes.readUInt32LE(at) === 0x02014b50) bytes.writeUInt32LE(size, at + 24)
  return bytes
}

test.group('A workbook', () => {
  test('gives its texts back as they were written, rare characters and spaces within', async ({
    assert,
  }) => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    const name = fc.oneof(
      text,
      fc.constantFrom('𠮷䶮', '013', '=1+1', '320101200005250003', '１２')
    )
    const visible = name.filter((value) => /^[^\p{C}]+$/u.test(value) && value.trim() === value)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(visible, visible), { maxLength: 5 }), async (rows) => {
        const read = await workbookRows(await book(rows), MAX_ROWS)
        if (!read.ok) throw new Error(read.error[0]!.type)
        const cells = read.value.slice(1).map((row) => row.cells)
        assert.deepEqual(
          cells,
          rows.map((row) => [...row])
        )
      }),
      { numRuns: 40 }
    )
  })

  test('reads numbers, dates, times and yes or no as people see them', async ({ assert }) => {
    const row = (cells: string) => `<row r="1">${cells}</row>`
    const cells = [
      '<c r="A1"><v>13800000000</v></c>',
      '<c r="B1" t="b"><v>1</v></c>',
      '<c r="C1"><f>1+1</f><v>2</v></c>',
    ]
    const bytes = await changed({ [SHEET]: xml(row(cells.join(''))) })
    const read = await workbookRows(bytes, MAX_ROWS)
    assert.deepEqual(read.ok && read.value[0]!.cells, ['13800000000', 'true', '2'])
  })

  test('with an ID number that was typed as a number is refused: its last digits are lost', async ({
    assert,
  }) => {
    const cell = '<row r="2"><c r="A2"><v>320101200005250003</v></c></row>'
    const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>证件号</t></is></c></row>'
    const read = await workbookRows(await changed({ [SHEET]: xml(head + cell) }), MAX_ROWS)
    assert.containSubset(read, { error: [{ row: 2, column: '证件号', type: 'digits_lost' }] })
  })

  test('that unpacks to more than it may, or lies about it, is refused before it is read', async ({
    assert,
  }) => {
    const large = { [SHEET]: xml(`<!--${' '.repeat(30 * 2 ** 20)}-->`) }
    const bomb = await changed(large)
    assert.isBelow(bomb.length, 200_000)
    assert.equal(await faultOf(bomb), 'workbook_too_large')
    assert.equal(await faultOf(lying(bomb, 100)), 'workbook_unreadable')
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`x/${n}`, strToU8('x')]))
    assert.equal(await faultOf(await changed(many)), 'workbook_too_large')
  })

  test('with millions of merged or far cells, a document type or no sheet does no harm', async ({
    assert,
  }) => {
    const merged = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    const validated =
      '<dataValidations count="1"><dataValidation sqref="A1:XFD1048576"/></dataValidations>'
    const far = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>'
    for (const quoted of [far, far.replaceAll('"', "'"), far.replaceAll('r="XFD', 'r = "XFD')])
      assert.equal(await faultOf(await changed({ [SHEET]: xml(quoted) })), 'workbook_too_wide')
    const rows = '<row/>'.repeat(300_000)
    assert.equal(await faultOf(await changed({ [SHEET]: xml(rows) })), 'workbook_too_large')
    for (const part of ['xl/vbaProject.bin', 'xl/externalLinks/externalLink1.xml'])
      assert.equal(await faultOf(await changed({ [part]: strToU8('x') })), 'workbook_active')
    const stray = await changed({ '../../etc/cron.d/x': strToU8('x') })
    assert.equal(await faultOf(stray), 'workbook_unreadable')
    const hostile: Record<string, Uint8Array>[] = [
      { [SHEET]: xml('', merged) },
      { [SHEET]: xml('', validated) },
      { [SHEET]: strToU8('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>') },
      { [SHEET]: strToU8('no xml') },
      { 'xl/workbook.xml': strToU8('<workbook/>') },
    ]
    for (const parts of hostile) {
      const read = await workbookRows(await changed(parts), MAX_ROWS)
      if (read.ok) assert.notInclude(JSON.stringify(read.value), 'root:')
      else assert.equal(read.error[0]!.type, 'workbook_unreadable')
    }
  })

  test('that was cut off or changed is read or refused, and never thrown at', async ({
    assert,
  }) => {
    const whole = await book([['王明', 'a@example.test']])
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: whole.length - 1 }),
        fc.nat({ max: 255 }),
        async (at, byte) => {
          const flipped = Buffer.from(whole)
          flipped[at] = byte
          for (const bytes of [whole.subarray(0, at), flipped])
            assert.isBoolean((await workbookRows(bytes, MAX_ROWS)).ok)
        }
      ),
      { numRuns: 200 }
    )
  })
})
