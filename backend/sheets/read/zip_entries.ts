import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** The end record is the last thing of the file, before a comment of at most 65,535 bytes. */
const END_BYTES = 22
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1

export interface ZipEntry {
  name: string
  isEncrypted: boolean
  method: number
  packed: number
  bytes: number
  at: number
}

function endOf(zip: Buffer): number {
  const first = Math.max(0, zip.length - END_BYTES - 65_535)
  for (let at = zip.length - END_BYTES; at >= first; at--)
    if (zip.readUInt32LE(at) === END) return at
  throw new RangeError('no end of a zip file')
}

/** What the table of contents says. @throws RangeError beyond the end of the file */
export function entriesOf(zip: Buffer): ZipEntry[] {
  const end = endOf(zip)
  const count = zip.readUInt16LE(end + 10)
  const entries: ZipEntry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let place = 0; place < count; place++) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new RangeError('no entry of a zip file')
    const named = zip.readUInt16LE(at + 28)
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + named),
      isEncrypted: (zip.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      bytes: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    })
    at += 46 + named + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * The content of an entry, if it is as large as it says; otherwise null.
 * @throws RangeError if it is larger, or cannot be unpacked
 */
export function contentOf(zip: Buffer, { method, packed, bytes, at }: ZipEntry): Buffer | null {
  if (zip.readUInt32LE(at) !== LOCAL) return null
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  const held = zip.subarray(from, from + packed)
  if (held.length < packed) return null
  if (method === STORED) return packed === bytes ? held : null
  if (method !== DEFLATED) return null
  const content = inflateRawSync(held, { maxOutputLength: Math.max(bytes, 1) })
  return content.length === bytes ? content : null
}
