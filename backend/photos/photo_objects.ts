import { hashKey } from '#config/app'
import drive from '@adonisjs/drive/services/main'
import type { Disk, DriveFile } from '@adonisjs/drive'
import { createHmac } from 'node:crypto'
import type { Readable } from 'node:stream'

/** Uploaded bytes are kept apart until they have been checked. */
const QUARANTINE = 'quarantine'
export const quarantineKey = (photoId: string) => `${QUARANTINE}/${photoId}`

/**
 * The pictures of a burst lie beside the photo until the process that judges it reads them, which erases them, and in
 * no case longer than what nobody needs (`clearQuarantine`): no photo has such a name.
 */
export const burstKey = (photoId: string) => `${QUARANTINE}/${photoId}.burst`

/** The part of a store that clearing the quarantine uses. */
export type QuarantineDisk = Pick<Disk, 'listAll' | 'delete'>

/**
 * The files in quarantine, each named by its photo id, page by page: a store lists a thousand at once.
 */
export async function* quarantinePages(disk: QuarantineDisk): AsyncGenerator<DriveFile[]> {
  let paginationToken: string | undefined
  do {
    const page = await disk.listAll(QUARANTINE, { paginationToken }).catch((error) => {
      // The folder does not exist until something is put into it.
      if (error.cause?.code === 'ENOENT') return { objects: [], paginationToken: undefined }
      throw error
    })
    yield [...page.objects].filter((object): object is DriveFile => object.isFile)
    paginationToken = page.paginationToken
  } while (paginationToken)
}

/**
 * The key of a stored picture: an HMAC of its bytes, so that nobody who has a picture can find out whether
 * it is stored here.
 */
export function pictureKey(bytes: Buffer): string {
  const digest = createHmac('sha256', hashKey.release()).update(bytes).digest('hex')
  return `photos/${digest.slice(0, 2)}/${digest}`
}

/** Stores a picture and returns its key; the same bytes are stored once. */
export async function storePicture(bytes: Buffer): Promise<string> {
  const key = pictureKey(bytes)
  await putObject(key, bytes)
  return key
}

export const putObject = (key: string, bytes: Buffer) => drive.use().put(key, bytes)
export const readObject = async (key: string) => Buffer.from(await drive.use().getBytes(key))
/** A store that fails stops reading: then its own reason must be heard, not that reading was stopped. */
function stopsQuietly(stream: Readable): Readable {
  const destroy = stream._destroy.bind(stream)
  stream._destroy = (error, done) => destroy(error?.name === 'AbortError' ? null : error, done)
  return stream
}

/** Stores what comes piece by piece; some stores must know beforehand how long it is. May be called again. */
export const putStream = (key: string, stream: Readable, contentLength: number) =>
  drive.use().putStream(key, stopsQuietly(stream), { contentLength })
export const lengthOfObject = async (key: string) =>
  (await drive.use().getMetaData(key)).contentLength
export const deleteObject = (key: string) => drive.use().delete(key)
export const streamObject = (key: string) => drive.use().getStream(key)
