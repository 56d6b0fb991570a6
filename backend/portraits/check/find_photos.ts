import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const PICTURES = /\.(jpe?g|jfif|png|hei[cf]|avif|gif|webp|tiff?|bmp|jxl|jp2|svg)$/i

/** The files named on a command line; of a folder, the pictures in it. */
export async function findPhotos(words: string[]): Promise<string[]> {
  const photos: string[] = []
  for (const word of words) {
    // A missing file is reported when it is read and does not stop the others.
    const isFolder = await stat(word).then(
      (found) => found.isDirectory(),
      () => false
    )
    if (!isFolder) photos.push(word)
    else {
      const names = await readdir(word)
      photos.push(...names.filter((name) => PICTURES.test(name)).map((name) => join(word, name)))
    }
  }
  return photos.toSorted()
}
