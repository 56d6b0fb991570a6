import { burstKey, deleteObject, putObject, readObject } from '#backend/photos/photo_objects'
import type { Burst } from '#domain/photos/burst'
import drive from '@adonisjs/drive/services/main'
import { packBurst, unpackBurst } from './packed_burst.js'

/** Keeps a burst until the photo is judged. */
export const storeBurst = (photoId: string, burst: Burst) =>
  putObject(burstKey(photoId), packBurst(burst))

export const eraseBurst = (photoId: string) => deleteObject(burstKey(photoId))

/**
 * Takes a burst out of the store for whoever judges it: from then on it is in the memory of that process only, and gone
 * whatever becomes of it. An attempt that is repeated finds none, and costs its student nothing.
 * @returns null if there is none
 */
export async function takeBurst(photoId: string): Promise<Burst | null> {
  if (!(await drive.use().exists(burstKey(photoId)))) return null
  const packed = await readObject(burstKey(photoId))
  await eraseBurst(photoId)
  return unpackBurst(packed)
}
