import { askRows, LIST_LIMITS } from '#backend/roster/list/read/read_in_child'
import { writeSheet } from '#backend/sheets/write_sheet'
import { LIST_FIELDS, type ListMapping } from '#domain/roster/list/list_fields'
import { test } from '@japa/runner'
import { strToU8, unzipSync, zipSync } from 'fflate'

const SHEET = 'xl/worksheets/sheet1.xml'
const HEADINGS = ['院校名称', '学院', '班级', '学号', '证件号码后四位', '姓名(脱敏)']
const GOOD = ['江海大学', '信息学院', '软件2001', '2019010101', '471X', '王*明']
const MAPPING = Object.fromEntries(
  LIST_FIELDS.map((field, place) => [field, HEADINGS[place]])
) as ListMapping
const MEGABYTE = 2 ** 20

const book = (...rows: string[][]) => writeSheet({ title: '名单', headings: HEADINGS, rows })
const ask = (bytes: Uint8Array, limits = LIST_LIMITS, masks = false) =>
  askRows({ bytes, remembered: {}, mapping: MAPPING, rules: { school: '江海大学', masks } }, limits)
const xml = (rows: string) => strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)
const changed = async (parts: Record<string, Uint8Array>) =>
  zipSync({ ...unzipSync(await book(GOOD)), ...parts })
const typeOf = async (bytes: Uint8Array, limits = LIST_LIMITS) => {
  const read = await ask(bytes, limits)
  return read.ok ? null : read.error.type
}

test.group('A file that is no list', () => {
  test('is refused by its name, and takes no memory of this process', async ({ assert }) => {
    const before = process.memoryUsage().rss
    const far = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>'.repeat(20_000)
    const sheets = Array.from({ length: 300 }, (_, n) => [`xl/worksheets/x${n}.xml`, xml('')])
    const files = {
      workbook_too_wide: await changed({ [SHEET]: xml(far) }),
      workbook_too_large: await changed({ [SHEET]: xml('<row/>'.repeat(3_000_000)) }),
      workbook_active: await changed({ 'xl/vbaProject.bin': strToU8('x') }),
      workbook_unreadable: await changed({
        [SHEET]: strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x/>'),
      }),
      workbook_old: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      encoding: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]),
      no_rows: await book(),
      list_heading_gone: strToU8('院校名称,学院\n江海大学,信息学院\n'),
    }
    for (const [type, bytes] of Object.entries(files)) assert.equal(await typeOf(bytes), type)
    assert.equal(await typeOf(await changed(Object.fromEntries(sheets))), 'workbook_too_large')
    // The files that the test made are of this process as well.
    assert.isBelow(process.memoryUsage().rss - before, 300 * MEGABYTE)
  })

  test('that takes too long or too much ends with its own process', async ({ assert }) => {
    const bytes = await book(GOOD)
    assert.equal(await typeOf(bytes, { ...LIST_LIMITS, wallMs: 1 }), 'list_busy')
    assert.equal(await typeOf(bytes, { ...LIST_LIMITS, memoryBytes: 1 }), 'list_too_heavy')
    assert.isNull(await typeOf(bytes))
  })
})

test.group('A list', () => {
  test('comes back judged and masked, from a workbook and from text of any encoding', async ({
    assert,
  }) => {
    const text = `\uFEFF江苏省2023届名单\r\n${HEADINGS.join('\t')}\r\n${GOOD.join('\t')}\r\n`
    for (const bytes of [await book(GOOD), strToU8(text), Buffer.from(text, 'utf16le')]) {
      const read = await ask(bytes)
      if (!read.ok) throw new Error(read.error.type)
      const [row] = read.value.rows
      assert.deepEqual(
        LIST_FIELDS.map((field) => row![field]),
        GOOD
      )
      assert.isEmpty(row!.faults)
    }
  })

  test('never brings a full name or ID number out of the process that reads it', async ({
    assert,
  }) => {
    const full = [...GOOD.slice(0, 4), '32010119990101471X', '王小明']
    for (const masks of [false, true]) {
      const read = await ask(await book(full), LIST_LIMITS, masks)
      assert.notMatch(JSON.stringify(read), /王小明|19990101/)
      assert.equal(read.ok && read.value.rows[0]!.faults.length, masks ? 0 : 2)
    }
  })
})
