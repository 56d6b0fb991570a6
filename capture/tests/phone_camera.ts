import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent, type Defect } from '#backend/demo/synthetic/student'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { ConsoleBrowser } from '../../admin/tests/console_browser.js'
import { launchBrowser } from '../../bin/stack/browser.js'
import { throwAwayFolder } from '../../bin/stack/throw_away.js'

/** Chromium reads a file of several pictures, and begins again behind the last one. */
const FRAMES = 4
/** As a phone gives it: upright, and large enough for the picture of the registry. */
const SIZE = { width: 960, height: 1_280 }

/** A frame that Chromium takes for one of a camera: in colour, of even sides. */
const frameOf = async (seed: number, defects: Defect[]) =>
  sharp(await drawSyntheticStudent(syntheticStudent(seed, defects), { ...SIZE, fast: true }))
    .jpeg({ quality: 95, chromaSubsampling: '4:2:0' })
    .toBuffer()

/** A browser on the same installation whose camera sees a synthetic student, and which may use it. */
export async function browserFilming(
  { installation }: ConsoleBrowser,
  seed: number,
  defects: Defect[] = []
) {
  const file = join(await throwAwayFolder('console'), 'student.mjpeg')
  const frame = await frameOf(seed, defects)
  await writeFile(file, Buffer.concat(Array.from({ length: FRAMES }, () => frame)))
  const browser = await launchBrowser([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ])
  return new ConsoleBrowser(installation, browser, () => browser.close())
}
