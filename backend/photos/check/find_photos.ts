import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const PICTURES = /\.(jpe?g|png|heic|gif|webp|tiff?|svg)$/i

/** The files that words on a command line mean: a folder stands for the pictures in it. */
export async function findPhotos(words: string[]): Promise<string[]> {
  const found: string[] = []
  for (const word of words) {
    const isFolder = (await stat(word)).isDirectory()
    if (!isFolder) found.push(word)
    else {
      const names = await readdir(word)
      found.push(...names.filter((name) => PICTURES.test(name)).map((name) => join(word, name)))
    }
  }
  return found.toSorted()
}
