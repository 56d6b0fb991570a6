import { crc32 } from 'node:zlib'
import { LOCKED_MORE, type Lock } from './lock_entry.js'

/** A file in a zip file. */
export interface ZipEntry {
  name: string
  bytes: Buffer
}

const FILE = 0x04034b50
const DIRECTORY = 0x02014b50
const END = 0x06054b50
const FILE_HEAD = 30
const DIRECTORY_HEAD = 46
const END_BYTES = 22

const VERSION = 20
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const UTF_8 = 0x0800
/** What is said of a locked file: a later version, its flag, and a method that stands for the one in `LOCKED`. */
const LOCKED_VERSION = 51
const LOCKED_FLAG = 0x0001
const LOCKED_METHOD = 99
/** AE-2 by AES-256, of a file that is only stored. */
const LOCKED = Buffer.from([0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, 3, 0, 0])
/** 1980-01-01, the first day that a zip file knows: when something was packed would tell two packages apart. */
const FIRST_DAY = 0x21
/** A file that its owner reads and writes, and others read. */
const MODE = 0o100_644 * 0x10000
const MADE_BY_UNIX = 0x0300 + VERSION
const MAX_ENTRIES = 0xfffe
/** More than so long no plain zip file is (APPNOTE 4.4.1: larger ones are zip64). */
export const MAX_BYTES = 0xfffffffe

/** So much is handed on at once: each piece is a write of its own. */
const BLOCK = 524_288

interface Placed {
  name: Buffer
  crc: number
  bytes: number
  /** As it stands in the zip file; a locked one is longer. */
  content: Buffer
  isLocked: boolean
  at: number
}

const extraOf = ({ isLocked }: Pick<Placed, 'isLocked'>) => (isLocked ? LOCKED : Buffer.alloc(0))

/** What is the same in both heads of a file: of its content, its name, and that it is only stored, or locked. */
function writeShared(head: Buffer, from: number, placed: Placed) {
  const { name, crc, bytes, content, isLocked } = placed
  head.writeUInt16LE(isLocked ? LOCKED_VERSION : VERSION, from)
  head.writeUInt16LE(isLocked ? UTF_8 | LOCKED_FLAG : UTF_8, from + 2)
  head.writeUInt16LE(isLocked ? LOCKED_METHOD : 0, from + 4)
  head.writeUInt16LE(FIRST_DAY, from + 8)
  // It would tell what is in a locked file.
  head.writeUInt32LE(isLocked ? 0 : crc, from + 10)
  head.writeUInt32LE(content.length, from + 14)
  head.writeUInt32LE(bytes, from + 18)
  head.writeUInt16LE(name.length, from + 22)
  head.writeUInt16LE(extraOf(placed).length, from + 24)
}

/** Small pieces share memory: a school has thousands of them. */
const piece = (bytes: number) => Buffer.allocUnsafe(bytes).fill(0)

function fileHead(placed: Placed): Buffer {
  const extra = extraOf(placed)
  const head = piece(FILE_HEAD + placed.name.length + extra.length)
  head.writeUInt32LE(FILE)
  writeShared(head, 4, placed)
  placed.name.copy(head, FILE_HEAD)
  extra.copy(head, FILE_HEAD + placed.name.length)
  return head
}

function directoryHead(placed: Placed): Buffer {
  const extra = extraOf(placed)
  const head = piece(DIRECTORY_HEAD + placed.name.length + extra.length)
  head.writeUInt32LE(DIRECTORY)
  head.writeUInt16LE(MADE_BY_UNIX, 4)
  writeShared(head, 6, placed)
  head.writeUInt32LE(MODE, 38)
  head.writeUInt32LE(placed.at, 42)
  placed.name.copy(head, DIRECTORY_HEAD)
  extra.copy(head, DIRECTORY_HEAD + placed.name.length)
  return head
}

function endOf(entries: number, bytes: number, at: number): Buffer {
  const end = piece(END_BYTES)
  end.writeUInt32LE(END)
  end.writeUInt16LE(entries, 8)
  end.writeUInt16LE(entries, 10)
  end.writeUInt32LE(bytes, 12)
  end.writeUInt32LE(at, 16)
  return end
}

/** Pieces, put together to blocks of some size. */
class Blocks {
  #pieces: Buffer[] = []
  #bytes = 0

  /** @returns a block as soon as one is full */
  add(...pieces: Buffer[]): Buffer | null {
    this.#pieces.push(...pieces)
    for (const { length } of pieces) this.#bytes += length
    return this.#bytes < BLOCK ? null : this.take()
  }

  take(): Buffer {
    const block = Buffer.concat(this.#pieces)
    this.#pieces = []
    this.#bytes = 0
    return block
  }
}

/** What stands at the end of a zip file: where each file in it is. */
class Directory {
  #last = new Blocks()
  #full: Buffer[] = []
  #count = 0

  add(placed: Placed) {
    const block = this.#last.add(directoryHead(placed))
    if (block) this.#full.push(block)
    this.#count += 1
    if (this.#count > MAX_ENTRIES) throw new RangeError('too many files for a zip file')
  }

  /** @param at where it begins */
  *written(at: number): Generator<Buffer> {
    const blocks = [...this.#full, this.#last.take()]
    yield* blocks
    const bytes = blocks.reduce((sum, { length }) => sum + length, 0)
    yield endOf(this.#count, bytes, at)
  }
}

/** How much a file adds to the length of a zip file. */
export const entryLength = (name: string, length: number, { isLocked = false } = {}): number =>
  FILE_HEAD +
  DIRECTORY_HEAD +
  2 * (Buffer.byteLength(name) + extraOf({ isLocked }).length) +
  length +
  (isLocked ? LOCKED_MORE : 0)

/** The length of a zip file without files. */
export const EMPTY_LENGTH = END_BYTES

/**
 * A zip file of files as they are: pictures do not become smaller. The same files in the same order are the same bytes,
 * unless they are locked.
 * @throws RangeError for more than a plain zip file holds (without zip64)
 */
export async function* storedZip(
  entries: AsyncIterable<ZipEntry>,
  lock: Lock | null = null
): AsyncGenerator<Buffer> {
  const blocks = new Blocks()
  const directory = new Directory()
  let at = 0
  for await (const { name, bytes } of entries) {
    const content = lock ? await lock(bytes) : bytes
    const file = { content, crc: crc32(bytes), bytes: bytes.length, isLocked: lock !== null }
    const placed = { ...file, name: Buffer.from(name), at }
    const head = fileHead(placed)
    directory.add(placed)
    at += head.length + content.length
    if (at > MAX_BYTES) throw new RangeError('too many bytes for a zip file')
    const block = blocks.add(head, content)
    if (block) yield block
  }
  for (const part of directory.written(at)) {
    const block = blocks.add(part)
    if (block) yield block
  }
  yield blocks.take()
}
