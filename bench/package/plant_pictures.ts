import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** Finished pictures that differ; there are more files than these. */
const KINDS = 24

/** As heavy as finished pictures are (20 to 40 KB): noise under a blur. */
const drawn = (seed: number) =>
  sharp({
    create: {
      ...{ width: 480, height: 640, channels: 3, background: '#888' },
      noise: { type: 'gaussian', mean: 100 + seed, sigma: 25 },
    },
  })
    .blur(1.6)
    .jpeg({ quality: 82 })
    .toBuffer()

/** Writes so many pictures into a folder. @returns how many bytes they have together */
export async function plantPictures(folder: string, count: number): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const kinds = await Promise.all(Array.from({ length: KINDS }, (_, seed) => drawn(seed)))
  let bytes = 0
  for (let at = 0; at < count; at += 1) {
    const picture = kinds[at % KINDS]!
    writeFileSync(join(folder, `${at}.jpg`), picture)
    bytes += picture.length
  }
  return bytes
}
