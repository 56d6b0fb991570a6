import env from '#start/env'
import drive from '@adonisjs/drive/services/main'
import { createHmac } from 'node:crypto'

/** What was handed in lies apart until it has been looked at. */
const QUARANTINE = 'quarantine'
export const quarantineKey = (photoId: string) => `${QUARANTINE}/${photoId}`

/** Photos whose bytes lie in quarantine for longer than so many minutes; a page of them. */
export async function quarantinedSince(minutes: number): Promise<string[]> {
  const disk = drive.use()
  const { objects } = await disk.listAll(QUARANTINE).catch((error) => {
    // A folder that nothing was ever put into is not there.
    if (error.cause?.code === 'ENOENT') return { objects: [] }
    throw error
  })
  const before = Date.now() - minutes * 60_000
  const ids: string[] = []
  for (const object of objects) {
    if (!object.isFile) continue
    const { lastModified } = await object.getMetaData()
    if (Number(lastModified) < before) ids.push(object.name)
  }
  return ids
}

/**
 * Where a picture is kept: under an HMAC of its own bytes, so that nobody who has a picture can ask
 * whether it is here.
 */
export function pictureKey(bytes: Buffer): string {
  const digest = createHmac('sha256', env.get('APP_KEY').release()).update(bytes).digest('hex')
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
