import { hashKey } from '#config/app'
import drive from '@adonisjs/drive/services/main'
import type { Disk, DriveFile } from '@adonisjs/drive'
import { createHmac } from 'node:crypto'

/** What was handed in lies apart until it has been looked at. */
const QUARANTINE = 'quarantine'
export const quarantineKey = (photoId: string) => `${QUARANTINE}/${photoId}`

/** What is asked of a store to look through quarantine. */
export type QuarantineDisk = Pick<Disk, 'listAll' | 'delete'>

/** The files in quarantine, each named by its photo, page by page: a store lists a thousand at once. */
export async function* quarantinePages(disk: QuarantineDisk): AsyncGenerator<DriveFile[]> {
  let paginationToken: string | undefined
  do {
    const page = await disk.listAll(QUARANTINE, { paginationToken }).catch((error) => {
      // A folder that nothing was ever put into is not there.
      if (error.cause?.code === 'ENOENT') return { objects: [], paginationToken: undefined }
      throw error
    })
    yield [...page.objects].filter((object): object is DriveFile => object.isFile)
    paginationToken = page.paginationToken
  } while (paginationToken)
}

/**
 * Where a picture is kept: under an HMAC of its own bytes, so that nobody who has a picture can ask
 * whether it is here.
 */
export function pictureKey(bytes: Buffer): string {
  const digest = createHmac('sha256', hashKey.release()).update(bytes).digest('hex')
  return `photos/${digest.slice(0, 2)}/${digest}`
}

/** Keeps a picture; the same bytes once. */
export async function keepPicture(bytes: Buffer): Promise<string> {
  const key = pictureKey(bytes)
  await putObject(key, bytes)
  return key
}

export const putObject = (key: string, bytes: Buffer) => drive.use().put(key, bytes)
export const readObject = async (key: string) => Buffer.from(await drive.use().getBytes(key))
export const deleteObject = (key: string) => drive.use().delete(key)
export const streamObject = (key: string) => drive.use().getStream(key)
