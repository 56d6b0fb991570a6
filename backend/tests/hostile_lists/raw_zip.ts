import { constants, crc32, deflateRawSync } from 'node:zlib'

/** A part of a zip file as it is written: with sizes, flags and a place that may be lies. */
export interface RawPart {
  name: string
  packed: Buffer
  /** What it says that it unpacks to. */
  bytes: number
  method?: 0 | 8
  flags?: number
  crc?: number
  /** The packed bytes of an earlier part, in place of its own. */
  sharesWith?: string
}

const DEFLATED = 8
/** A last block with nothing in it. */
const END_OF_STREAM = Buffer.from([3, 0])

/** A part of the zip file that is what it says. */
export const part = (name: string, content: Buffer | string): RawPart => {
  const bytes = Buffer.from(content)
  const packed = deflateRawSync(bytes, { level: 1 })
  return { name, packed, bytes: bytes.length, crc: crc32(bytes) }
}

/** A part that repeats a content so often, packed only once: gigabytes in no time. */
export function repeated(name: string, content: Buffer, times: number): RawPart {
  const block = deflateRawSync(content, { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  const blocks = Array.from({ length: times }, () => block)
  return {
    name,
    packed: Buffer.concat([...blocks, END_OF_STREAM]),
    bytes: content.length * times,
  }
}

function headOf({ name, packed, bytes, method = DEFLATED, flags = 0, crc = 0 }: RawPart): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(flags, 2)
  head.writeUInt16LE(method, 4)
  head.writeUInt32LE(crc >>> 0, 10)
  head.writeUInt32LE(packed.length, 14)
  head.writeUInt32LE(bytes, 18)
  head.writeUInt16LE(Buffer.byteLength(name), 22)
  return head
}

const marked = (mark: number, ...parts: Buffer[]) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(mark)
  return Buffer.concat([bytes, ...parts])
}

/** Writes a zip file, lies included. */
export function rawZip(parts: readonly RawPart[]): Buffer {
  const pieces: Buffer[] = []
  const places = new Map<string, number>()
  let at = 0
  for (const one of parts) {
    const place = one.sharesWith === undefined ? at : places.get(one.sharesWith)!
    places.set(one.name, place)
    if (one.sharesWith !== undefined) continue
    const piece = marked(0x04034b50, headOf(one), Buffer.from(one.name), one.packed)
    pieces.push(piece)
    at += piece.length
  }
  const entries = parts.map((one) => {
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(places.get(one.name)!, 10)
    const version = Buffer.from([20, 0])
    return marked(0x02014b50, version, headOf(one), rest, Buffer.from(one.name))
  })
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 4)
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...pieces, directory, marked(0x06054b50, end)])
}
