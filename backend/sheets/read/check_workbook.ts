import { xmlWeight } from './xml_weight.js'
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
/** What takes much more room than its few bytes, and how much of it a table may have. */
const MOST: Record<string, number> = {
  // Blank rows with a format count.
  '<row': 250_000,
  // Excel writes one for each width; a reader makes room for all columns of each.
  '<col ': 1_000,
  '<mergeCell ': 10_000,
  // Parts of a text that look different.
  '<r>': 250_000,
  // Excel itself has no more formats.
  '<xf ': 65_490,
}
/** A cell of text has six tags in 55 bytes: a workbook that is mostly tags takes seconds and is no table. */
const BYTES_PER_TAG = 20
/** A table has few of them: `&amp;` in a name. */
const BYTES_PER_ENTITY = 200

/** Parts that do something, or that lead elsewhere: macros, and links to other files. */
const ACTIVE = /vbaProject\.bin$|(^|\/)externalLinks\/|(^|\/)(activeX|embeddings)\//i
/** Absolute names, and such that lead out of a folder. */
const STRAY = /^[\\/]|^[a-z]:|(^|[\\/])\.\.([\\/]|$)/i
const SHEET = /(^|\/)worksheets\/[^/]+\.xml$/i
/** A document type can declare entities; no workbook has one. */
const DOCTYPE = '<!DOCTYPE'
/** Cells beyond column CZ: readers make room for all columns before them, in every row. */
const FAR = /\br\s*=\s*["'](?:[A-Z]{3,}|[D-Z][A-Z])\d/

const hasMore = (part: Buffer, [tag, most]: [string, number]) => {
  let found = 0
  for (let at = part.indexOf(tag); at >= 0; at = part.indexOf(tag, at + tag.length))
    if (++found > most) return true
  return false
}

function markupFault(name: string, part: Buffer): WorkbookFault | null {
  if (Object.entries(MOST).some((most) => hasMore(part, most))) return 'workbook_too_large'
  return SHEET.test(name) && FAR.test(part.toString('latin1')) ? 'workbook_too_wide' : null
}

/** Looks into one part after the other, and adds up what they cost. */
class Parts {
  #tags: number
  #entities: number

  constructor(
    private zip: Buffer,
    maxBytes: number
  ) {
    this.#tags = maxBytes / BYTES_PER_TAG
    this.#entities = maxBytes / BYTES_PER_ENTITY
  }

  faultOf(entry: ZipEntry): WorkbookFault | null {
    const content = contentOf(this.zip, entry)
    if (!content || content.includes(DOCTYPE)) return 'workbook_unreadable'
    const { tags, entities } = xmlWeight(content)
    this.#tags -= tags
    this.#entities -= entities
    if (this.#tags < 0 || this.#entities < 0) return 'workbook_too_large'
    return markupFault(entry.name, content)
  }
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
 * bombs), so sizes are added up and tried out, and tags, rows and columns counted, before a reader gets the file.
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
    const parts = new Parts(zip, maxBytes)
    for (const entry of entries) {
      const found = parts.faultOf(entry)
      if (found) return found
    }
    return null
  } catch {
    return 'workbook_unreadable'
  }
}
