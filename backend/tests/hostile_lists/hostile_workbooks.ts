import { writeSheet } from '#backend/sheets/write_sheet'
import { unzipSync } from 'fflate'
import { part, rawZip, repeated, type RawPart } from './raw_zip.js'

/** A file that somebody might upload as a list, and what is said of it; null if it is read without harm. */
export interface HostileList {
  name: string
  bytes: Buffer
  fault: string | null
}

export const SHEET = 'xl/worksheets/sheet1.xml'
const STRINGS = 'xl/sharedStrings.xml'
const MEGABYTE = 2 ** 20

const sheet = (rows: string, beside = '') =>
  `<worksheet><sheetData>${rows}</sheetData>${beside}</worksheet>`
const cell = (ref: string, text = '1') => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
const row = (at: number, cells: string) => `<row r="${at}">${cells}</row>`
const nested = (tag: string, deep: number) => `<${tag}>`.repeat(deep) + `</${tag}>`.repeat(deep)

/** Entities that stand for ten of the one before, and so for a thousand million in the end. */
const LAUGHS = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`)
const BILLION_LAUGHS = `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS.join('')}]><worksheet>&l9;</worksheet>`
const FOREIGN = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>'

/**
 * Workbooks that are not what they seem.
 * @param table headings and rows of a list that is in order, around which they are made
 */
export async function hostileWorkbooks(table: { headings: string[]; rows: string[][] }) {
  const whole = unzipSync(await writeSheet({ title: '名单', ...table }))
  const parts = Object.entries(whole).map(([name, bytes]) => part(name, Buffer.from(bytes)))
  /** The list with other parts, in place of its own of these names or beside them. */
  const withParts = (...others: RawPart[]) => {
    const names = new Set(others.map(({ name }) => name))
    return rawZip([...parts.filter(({ name }) => !names.has(name)), ...others])
  }
  const ofSheet = (xml: string | Buffer) => withParts(part(SHEET, xml))
  const own = Buffer.from(whole[SHEET]!).toString()
  const beside = (xml: string) => ofSheet(own.replace('</worksheet>', `${xml}</worksheet>`))
  const blank = Buffer.alloc(64 * MEGABYTE, ' ')
  const gigabyte = repeated(SHEET, blank, 16)
  const link = 'xl/externalLinks/externalLink1.xml'
  const sound = rawZip(parts)
  const books: Record<string, [Buffer, string | null]> = {
    'one gigabyte of text': [withParts(gigabyte), 'workbook_too_large'],
    'one gigabyte that says it is small': [
      withParts({ ...gigabyte, bytes: 9_000 }),
      'workbook_unreadable',
    ],
    'one gigabyte that says it just fits': [
      withParts({ ...gigabyte, bytes: 150 * MEGABYTE }),
      'workbook_unreadable',
    ],
    'less than it says': [
      withParts({ ...part(SHEET, own), bytes: own.length + 9 }),
      'workbook_unreadable',
    ],
    'three million rows': [ofSheet(sheet('<row/>'.repeat(3_000_000))), 'workbook_too_large'],
    'ten million cells': [
      ofSheet(sheet(row(1, '<c/>'.repeat(100)).repeat(100_000))),
      'workbook_too_large',
    ],
    'ten million cells in one row': [
      ofSheet(sheet(row(1, '<c/>'.repeat(10_000_000)))),
      'workbook_too_large',
    ],
    'its last cell': [ofSheet(sheet(row(1_048_576, cell('XFD1048576')))), 'workbook_too_wide'],
    'far cells in many rows': [
      ofSheet(sheet(row(1, cell('A1') + cell('XFD1')).repeat(20_000))),
      'workbook_too_wide',
    ],
    'everything merged': [
      beside('<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
      null,
    ],
    'a million merges': [
      beside(`<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000_000)}</mergeCells>`),
      'workbook_too_large',
    ],
    'everything validated': [
      beside(
        '<dataValidations count="1"><dataValidation sqref="A1:XFD1048576"/></dataValidations>'
      ),
      null,
    ],
    'wide columns': [
      ofSheet(
        own.replace(
          '<sheetData',
          `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(200_000)}</cols><sheetData`
        )
      ),
      'workbook_too_large',
    ],
    'a hundred thousand sheets': [
      withParts(...Array.from({ length: 65_000 }, (_, n) => part(`xl/worksheets/x${n}.xml`, ''))),
      'workbook_too_large',
    ],
    'a hundred thousand names of sheets': [
      withParts(
        part(
          'xl/workbook.xml',
          `<workbook><sheets>${'<sheet name="x" sheetId="1" r:id="rId1"/>'.repeat(100_000)}</sheets></workbook>`
        )
      ),
      null,
    ],
    'a million shared strings': [
      withParts(
        part(
          STRINGS,
          `<sst>${Array.from({ length: 1_000_000 }, (_, n) => `<si><t>${n}</t></si>`).join('')}</sst>`
        )
      ),
      null,
    ],
    'ten million empty strings': [
      withParts(repeated(STRINGS, Buffer.from('<si/>'.repeat(1_000_000)), 10)),
      'workbook_too_large',
    ],
    'a zip file in a zip file': [rawZip([part('list.xlsx', sound)]), 'workbook_unreadable'],
    'a zip file among its parts': [
      withParts(part('xl/embeddings/list.xlsx', sound)),
      'workbook_active',
    ],
    'parts that overlap': [
      withParts(
        part('xl/media/0.xml', 'x'.repeat(MEGABYTE)),
        ...Array.from({ length: 150 }, (_, n) => ({
          ...part(`xl/media/${n + 1}.xml`, 'x'.repeat(MEGABYTE)),
          sharesWith: 'xl/media/0.xml',
        }))
      ),
      'workbook_unreadable',
    ],
    'an encrypted part': [withParts({ ...part(SHEET, own), flags: 1 }), 'workbook_unreadable'],
    'a password': [Buffer.from('d0cf11e0a1b11ae1'.padEnd(2_000, '0'), 'hex'), 'workbook_old'],
    'entities of other files': [ofSheet(FOREIGN), 'workbook_unreadable'],
    'a billion laughs': [ofSheet(BILLION_LAUGHS), 'workbook_unreadable'],
    'a billion laughs in another encoding': [
      ofSheet(Buffer.from(`\uFEFF${BILLION_LAUGHS}`, 'utf16le')),
      'no_rows',
    ],
    'names that lead out of it': [
      withParts(part('../../etc/cron.d/x', 'x')),
      'workbook_unreadable',
    ],
    'macros': [withParts(part('xl/vbaProject.bin', 'x')), 'workbook_active'],
    'links to other files': [withParts(part(link, '<externalLink/>')), 'workbook_active'],
    'a million tags within each other': [ofSheet(nested('row', 1_000_000)), 'workbook_too_large'],
    'a million other tags within each other': [ofSheet(nested('x', 1_000_000)), 'no_rows'],
    'strings within each other': [withParts(part(STRINGS, nested('si', 1_000_000))), null],
    'a cell of twenty megabytes': [
      ofSheet(sheet(row(1, cell('A1', 'x'.repeat(20 * MEGABYTE))))),
      'no_rows',
    ],
    'a million runs in one cell': [
      ofSheet(
        sheet(row(1, `<c r="A1" t="inlineStr"><is>${'<r><t>x</t></r>'.repeat(1_000_000)}</is></c>`))
      ),
      'workbook_too_large',
    ],
    'entities that are no letters': [
      ofSheet(sheet(row(1, cell('A1', '&#x110000;&#0;&#xD800;')))),
      'no_rows',
    ],
    'ten million entities': [
      ofSheet(sheet(row(1, cell('A1', '&amp;'.repeat(10_000_000))))),
      'workbook_too_large',
    ],
    'comments that never end': [
      ofSheet(`<worksheet>${'<!--'.repeat(1_000_000)}`),
      'workbook_unreadable',
    ],
    'tags that never end': [
      ofSheet(`<worksheet>${'<row '.repeat(200_000)}`),
      'workbook_unreadable',
    ],
    'a number of a million digits': [
      ofSheet(sheet(row(1, `<c r="A1"><v>${'9'.repeat(1_000_000)}</v></c>`))),
      'no_rows',
    ],
    'a million styles': [
      withParts(
        part(
          'xl/styles.xml',
          `<styleSheet><cellXfs>${'<xf numFmtId="14"/>'.repeat(1_000_000)}</cellXfs></styleSheet>`
        )
      ),
      'workbook_too_large',
    ],
    'half of itself': [sound.subarray(0, sound.length >> 1), 'workbook_unreadable'],
    'nothing but its first letters': [Buffer.from('PK'), 'workbook_unreadable'],
  }
  return Object.entries(books).map(([name, [bytes, fault]]): HostileList => ({
    name,
    bytes,
    fault,
  }))
}
