import { inflateRawSync } from 'node:zlib'

/** A cell as the file writes it: its column, its type, and its text or the digits of its value. */
export type OracleCell = string | { number: string } | null

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const unescaped = (xml: string) =>
  xml.replaceAll(/&(#x[\da-f]+|#\d+|\w+);/gi, (_all, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
    return name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : ENTITIES[name]!
  })

/** The texts of a cell or shared string: runs are joined, readings (phonetic runs) left out. */
const textIn = (xml: string) =>
  [...xml.replaceAll(/<rPh\b.*?<\/rPh>/gs, '').matchAll(/<t\b[^>]*?(?:\/>|>(.*?)<\/t>)/gs)]
    .map(([, text = '']) => unescaped(text))
    .join('')

/** The parts of a zip file by its local headers, which the reader under test does not go by. */
function partsOf(zip: Buffer): Map<string, string> {
  const parts = new Map<string, string>()
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1') + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, note] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field))
    const local = zip.readUInt32LE(at + 42)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20))
    const bytes = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)
    parts.set(zip.toString('utf8', at + 46, at + 46 + name!), bytes.toString('utf8'))
    at += 46 + name! + extra! + note!
  }
  return parts
}

const columnOf = (letters: string) =>
  [...letters].reduce((place, letter) => place * 26 + letter.codePointAt(0)! - 64, 0) - 1

/**
 * Reads the first sheet of a workbook with regular expressions and node:zlib alone: another reader, to hold the
 * product's against.
 */
export function oracleBook(bytes: Uint8Array): OracleCell[][] {
  const parts = partsOf(Buffer.from(bytes))
  const strings = parts.get('xl/sharedStrings.xml') ?? ''
  const shared = [...strings.matchAll(/<si\b[^>]*?(?:\/>|>(.*?)<\/si>)/gs)].map(([, si = '']) =>
    textIn(si)
  )
  const sheet = parts.get('xl/worksheets/sheet1.xml')!
  return [...sheet.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, row]) => {
    const cells: OracleCell[] = []
    for (const [, letters, more, inside = ''] of row!.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs
    )) {
      const type = /\bt="(\w+)"/.exec(more!)?.[1]
      const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1]
      const number = value === undefined ? null : { number: value }
      const text = type === 's' ? shared[Number(value)]! : textIn(inside)
      cells[columnOf(letters!)] = type === 's' || type === 'inlineStr' ? text : number
    }
    return Array.from(cells, (cell) => cell ?? null)
  })
}
