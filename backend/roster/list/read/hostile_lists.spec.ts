import { askRows, LIST_LIMITS } from '#backend/roster/list/read/read_in_child'
import { MAX_LIST_MEGABYTES } from '#backend/roster/list/read/list_reading'
import { writeSheet } from '#backend/sheets/write_sheet'
import { LIST_FIELDS, type ListMapping } from '#domain/roster/list/list_fields'
import { hostileTexts } from '#tests/hostile_lists/hostile_texts'
import { hostileWorkbooks } from '#tests/hostile_lists/hostile_workbooks'
import { test } from '@japa/runner'
import { strToU8 } from 'fflate'

const HEADINGS = ['院校名称', '学院', '班级', '学号', '证件号码后四位', '姓名(脱敏)']
const GOOD = ['江海大学', '信息学院', '软件2001', '2019010101', '471X', '王*明']
const MAPPING = Object.fromEntries(
  LIST_FIELDS.map((field, place) => [field, HEADINGS[place]])
) as ListMapping
const MEGABYTE = 2 ** 20

const book = (...rows: string[][]) => writeSheet({ title: '名单', headings: HEADINGS, rows })
const questionOf = (bytes: Uint8Array, masks = false) => ({
  ...{ step: 'rows' as const, bytes, remembered: {} },
  ...{ mapping: MAPPING, rules: { school: '江海大学', masks } },
})
const ask = (bytes: Uint8Array, limits = LIST_LIMITS, masks = false) =>
  askRows(questionOf(bytes, masks), limits)
const typeOf = async (bytes: Uint8Array, limits = LIST_LIMITS) => {
  const read = await ask(bytes, limits)
  return read.ok ? null : read.error.type
}

/** As Excel saves a CSV on a Chinese system; Node itself only reads it. */
function inGb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return Buffer.from([...text].flatMap((letter) => codes.get(letter) ?? letter.codePointAt(0)!))
}

/** The most memory that this process has while something is done, beyond what it had. */
async function peakOf(act: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage().rss
  let most = before
  const look = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
  await act().finally(() => clearInterval(look))
  return most - before
}

const hostileLists = async () => [
  ...(await hostileWorkbooks({ headings: HEADINGS, rows: [GOOD] })),
  ...hostileTexts(HEADINGS.join(',')),
]

test.group('A file that is no list', () => {
  test('{name}: refused by its name or read without harm, and takes no memory of this process')
    .with(hostileLists)
    .run(async ({ assert }, { bytes, fault }) => {
      const peak = await peakOf(async () => assert.equal(await typeOf(bytes), fault))
      // Its bytes are copied on their way to the process that reads them.
      assert.isBelow(peak, 3 * MAX_LIST_MEGABYTES * MEGABYTE)
    })

  test('with what only a whole list shows is refused by its name', async ({ assert }) => {
    assert.equal(await typeOf(await book()), 'no_rows')
    const half = strToU8('院校名称,学院\n江海大学,信息学院\n')
    assert.equal(await typeOf(half), 'list_heading_gone')
  })

  test('that takes too long or too much ends with its own process', async ({ assert }) => {
    const bytes = await book(GOOD)
    assert.equal(await typeOf(bytes, { ...LIST_LIMITS, wallMs: 1 }), 'list_busy')
    assert.equal(await typeOf(bytes, { ...LIST_LIMITS, memoryBytes: 1 }), 'list_too_heavy')
    assert.isNull(await typeOf(bytes))
  })
})

test.group('A list', () => {
  test('comes back judged and masked, from a workbook and from text of any encoding and separator', async ({
    assert,
  }) => {
    const text = (separator: string) =>
      `江苏省2023届名单\r\n${HEADINGS.join(separator)}\r\n${GOOD.join(separator)}\r\n`
    const files = [await book(GOOD), Buffer.from(`\uFEFF${text('\t')}`, 'utf16le')]
    for (const separator of [',', '\t', ';', '，', '；'])
      files.push(Buffer.from(text(separator)), inGb18030(text(separator)))
    for (const bytes of files) {
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
