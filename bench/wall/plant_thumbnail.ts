import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent } from '#backend/demo/synthetic/student'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'

const KEY = 'photos/00/bench'
/** As photo workers keep them. */
const SIZE = { width: 120, height: 160 }

/**
 * Stores one thumbnail that all photos show.
 * @returns its key
 */
export async function plantThumbnail() {
  const path = join(process.env.OBJECT_STORE_FOLDER!, KEY)
  const picture = await drawSyntheticStudent(syntheticStudent(1), { fast: true })
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, await sharp(picture).resize(SIZE).jpeg().toBuffer())
  return KEY
}
