import { inflateRawSync } from 'node:zlib'

/** More than any workbook of a few hundred rows needs. */
const MAX_ENTRIES = 200
const MAX_BYTES = 20 * 1_048_576

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** The end record is the last thing of the file, before a comment of at most 65,535 bytes. */
const END_BYTES = 22
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1

interface Entry {
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

/** @throws RangeError beyond the end of the file */
function entriesOf(zip: Buffer): Entry[] {
  const end = endOf(zip)
  const count = zip.readUInt16LE(end + 10)
  const entries: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let place = 0; place < count; place++) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new RangeError('no entry of a zip file')
    entries.push({
      isEncrypted: (zip.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      bytes: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    })
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

/** Is an entry as large as it says? @throws RangeError if it is larger, or cannot be unpacked */
function isHonest(zip: Buffer, { method, packed, bytes, at }: Entry): boolean {
  if (zip.readUInt32LE(at) !== LOCAL) return false
  const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  if (from + packed > zip.length) return false
  if (method === STORED) return packed === bytes
  if (method !== DEFLATED) return false
  const options = { maxOutputLength: Math.max(bytes, 1) }
  return inflateRawSync(zip.subarray(from, from + packed), options).length === bytes
}

/**
 * May this zip file be unpacked? A few kilobytes can hold gigabytes, and lie about it (hardening: zip
 * bombs), so sizes are added up and tried out before a reader gets the file.
 */
export function checkZip(bytes: Uint8Array): 'fits' | 'too_large' | 'unreadable' {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = entriesOf(zip)
    const total = entries.reduce((sum, entry) => sum + entry.bytes, 0)
    if (entries.length > MAX_ENTRIES || total > MAX_BYTES) return 'too_large'
    const isSound = entries.every((entry) => !entry.isEncrypted && isHonest(zip, entry))
    return isSound ? 'fits' : 'unreadable'
  } catch {
    return 'unreadable'
  }
}
