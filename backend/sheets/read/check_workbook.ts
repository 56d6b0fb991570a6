import { contentOf, entriesOf, type ZipEntry } from './zip_entries.js'

/** What a workbook may have before a reader gets it. */
export interface WorkbookLimits {
  /** Of all its parts, unpacked. */
  maxBytes: number
  /** Later rows are not read. */
  maxRows: number
}

export type WorkbookFault =
  'workbook_active' | 'workbook_too_large' | 'workbook_too_wide' | 'workbook_unreadable'

/** More than any workbook of a few sheets needs. */
const MAX_PARTS = 200
/** Blank rows with a format count. */
const MAX_ROW_TAGS = 250_000

/** Parts that do something, or that lead elsewhere: macros, and links to other files. */
const ACTIVE = /vbaProject\.bin$|(^|\/)externalLinks\/|(^|\/)(activeX|embeddings)\//i
/** Absolute names, and such that lead out of a folder. */
const STRAY = /^[\\/]|^[a-z]:|(^|[\\/])\.\.([\\/]|$)/i
const SHEET = /(^|\/)worksheets\/[^/]+\.xml$/i
/** A document type can declare entities; no workbook has one. */
const DOCTYPE = '<!DOCTYPE'
/** Cells beyond column CZ: readers make room for all columns before them, in every row. */
const FAR = /\br="(?:[A-Z]{3,}|[D-Z][A-Z])\d/

const ROW = Buffer.from('<row')

function hasTooManyRows(sheet: Buffer): boolean {
  let rows = 0
  for (let at = sheet.indexOf(ROW); at >= 0; at = sheet.indexOf(ROW, at + ROW.length))
    if (++rows > MAX_ROW_TAGS) return true
  return false
}

function sheetFault(sheet: Buffer): WorkbookFault | null {
  if (hasTooManyRows(sheet)) return 'workbook_too_large'
  return FAR.test(sheet.toString('latin1')) ? 'workbook_too_wide' : null
}

function partFault(zip: Buffer, entry: ZipEntry): WorkbookFault | null {
  const content = contentOf(zip, entry)
  if (!content || content.includes(DOCTYPE)) return 'workbook_unreadable'
  return SHEET.test(entry.name) ? sheetFault(content) : null
}

function listFault(entries: ZipEntry[], bytes: number, maxBytes: number) {
  const sum = (size: (entry: ZipEntry) => number) =>
    entries.reduce((total, entry) => total + size(entry), 0)
  if (entries.length > MAX_PARTS || sum((entry) => entry.bytes) > maxBytes)
    return 'workbook_too_large'
  // Parts that overlap say that they hold more than the whole file.
  if (sum(({ packed }) => packed) > bytes) return 'workbook_unreadable'
  if (entries.some(({ name, isEncrypted }) => isEncrypted || STRAY.test(name)))
    return 'workbook_unreadable'
  return entries.some(({ name }) => ACTIVE.test(name)) ? 'workbook_active' : null
}

/**
 * May this workbook be unpacked and read? A few kilobytes can hold gigabytes, and lie about it (hardening: zip
 * bombs), so sizes are added up and tried out, and rows and columns counted, before a reader gets the file.
 */
export function checkWorkbook(
  bytes: Uint8Array,
  { maxBytes }: Pick<WorkbookLimits, 'maxBytes'>
): WorkbookFault | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = entriesOf(zip)
    const fault = listFault(entries, zip.length, maxBytes)
    if (fault) return fault
    for (const entry of entries) {
      const found = partFault(zip, entry)
      if (found) return found
    }
    return null
  } catch {
    return 'workbook_unreadable'
  }
}
