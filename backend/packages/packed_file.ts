import { JobRefused } from '#backend/jobs/actions/job_refused'
import { readAhead } from '#backend/packages/archive/read_ahead'
import {
  EMPTY_LENGTH,
  entryLength,
  MAX_BYTES,
  storedZip,
  type ZipEntry,
} from '#backend/packages/archive/stored_zip'
import { lockBy } from '#backend/packages/archive/lock_entry'
import type { PhotoLine } from '#backend/packages/manifest'
import { Readable } from 'node:stream'

/** Of the object store, as far as packing reads it. */
export interface Pictures {
  read: (key: string) => Promise<Buffer>
  length: (key: string) => Promise<number>
}

/** By itself at the end: photos are called by numbers. */
const INDEX = '目录.xlsx'

async function* entriesOf(
  photos: readonly PhotoLine[],
  index: ZipEntry,
  { read, onPacked }: { read: Pictures['read']; onPacked: (photos: number) => Promise<void> }
): AsyncGenerator<ZipEntry> {
  let packed = 0
  const entry = async ({ name, picture }: PhotoLine) => ({ name, bytes: await read(picture) })
  for await (const photo of readAhead(photos, entry)) {
    yield photo
    await onPacked((packed += 1))
  }
  yield index
}

export interface FileToPack {
  photos: readonly PhotoLine[]
  /** The index. */
  book: Buffer
  /** What locks the file; one without it is open. */
  password?: string | null
}

/**
 * The zip file of a package, photo by photo: it never is in the memory as a whole.
 * @param onPacked is told after each photo how many there are
 * @returns with how long it is going to be
 * @throws JobRefused before anything is read, if one zip file does not hold them
 */
export async function packedFile(
  { photos, book, password = null }: FileToPack,
  pictures: Pictures,
  onPacked: (photos: number) => Promise<void>
): Promise<{ length: number; stream: Readable }> {
  const index = { name: INDEX, bytes: book }
  const how = { isLocked: password !== null }
  let length = EMPTY_LENGTH + entryLength(INDEX, book.length, how)
  const lengthOf = async ({ name, picture }: PhotoLine) =>
    entryLength(name, await pictures.length(picture), how)
  for await (const more of readAhead(photos, lengthOf)) length += more
  if (length > MAX_BYTES) throw new JobRefused('package_too_large')
  const entries = entriesOf(photos, index, { read: pictures.read, onPacked })
  const lock = password === null ? null : lockBy(password)
  const stream = Readable.from(storedZip(entries, lock), { objectMode: false })
  return { length, stream }
}
