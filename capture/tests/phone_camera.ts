import { drawSyntheticStudent } from '#backend/demo/synthetic/draw_student'
import { syntheticStudent, type Defect } from '#backend/demo/synthetic/student'
import { liveFrames } from '#tests/bursts'
import sharp from 'sharp'
import type { ConsoleBrowser } from '../../admin/tests/console_browser.js'
import { browserWithCamera } from '../../admin/tests/fake_camera.js'

/** As a phone gives it: upright, and large enough for the picture of the registry. */
const SIZE = { width: 960, height: 1_280 }

/** A synthetic student before the camera. */
export const frameOf = async (seed: number, defects: Defect[] = []) =>
  sharp(await drawSyntheticStudent(syntheticStudent(seed, defects), { ...SIZE, fast: true }))
    .jpeg({ quality: 95, chromaSubsampling: '4:2:0' })
    .toBuffer()

/** The same of a camera in a hand: somebody before a furnished wall, who moves otherwise than that. */
export const browserFilmingAlive = async (browser: ConsoleBrowser, seed: number) =>
  browserWithCamera(await liveFrames(seed), browser)

/** A browser on the same installation whose camera sees a synthetic student, and which may use it. */
export const browserFilming = async (
  browser: ConsoleBrowser,
  seed: number,
  defects: Defect[] = []
) => browserWithCamera(await frameOf(seed, defects), browser)
