import { encodeForPaper } from '#backend/portraits/files/decode_photo'
import { putObject, readObject, storePicture } from './photo_objects.js'

/** Beside the finished picture: whoever deletes one deletes both. */
export const copyKey = (key: string) => `${key}-paper`

/**
 * Stores a finished picture and its copy for papers, and returns its key. Papers show thousands: made only then, the
 * copies would take longer than all else.
 */
export async function storeProduct(jpeg: Buffer): Promise<string> {
  const key = await storePicture(jpeg)
  await putObject(copyKey(key), await encodeForPaper(jpeg))
  return key
}

/** A finished picture as papers show it. One that was stored before there were copies is made smaller each time. */
export async function readForPaper(key: string): Promise<Buffer> {
  // A store that does not answer does not give the picture either.
  const copy = await readObject(copyKey(key)).catch(() => null)
  return copy ?? encodeForPaper(await readObject(key))
}
