import { strFromU8, unzipSync } from 'fflate'

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: `'` }

/** The text of a cell: entities of XML, and the escapes of characters that it cannot hold (_x000D_). */
const unescaped = (xml: string) =>
  xml
    .replaceAll(/&#x([\da-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w+);/g, (_, name) => ENTITIES[name]!)
    .replaceAll(/_x([\dA-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))

const ROW = /<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs
const CELL = /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs

/** The place of a column from its letters: A is 0, AA is 26. */
const placeOf = (letters: string) =>
  [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1

type Value = string | number | null

function cellValue(attributes: string, content: string | undefined): Value {
  if (attributes.includes('t="inlineStr"'))
    return unescaped(/<t[^>]*>(.*?)<\/t>/s.exec(content!)?.[1] ?? '')
  const number = /<v>(.*?)<\/v>/s.exec(content ?? '')?.[1]
  return number === undefined ? null : Number(number)
}

function rowValues(row: string | undefined): Value[] {
  const values: Value[] = []
  for (const [, letters, attributes, content] of (row ?? '').matchAll(CELL))
    values[placeOf(letters!)] = cellValue(attributes!, content)
  return values
}

/**
 * Reads a workbook with nothing of the library that wrote it.
 * @param number of the sheet, the first by default
 * @throws Error for a formula
 */
export function readBook(bytes: Uint8Array, number = 1) {
  const parts = unzipSync(bytes)
  const sheet = strFromU8(parts[`xl/worksheets/sheet${number}.xml`]!)
  if (/<f[\s>]/.test(sheet)) throw new Error('the workbook has a formula')
  const [headings = [], ...data] = [...sheet.matchAll(ROW)].map(([, row]) => rowValues(row))
  // Empty cells need not stand in the file.
  const rows = data.map((row) => headings.map((_heading, place) => row[place] ?? null))
  const title = /<sheet name="([^"]*)"/.exec(strFromU8(parts['xl/workbook.xml']!))![1]!
  return { title, headings: headings as string[], rows }
}
