import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from '../../bin/stack/browser.js'
import { throwAwayFolder } from '../../bin/stack/throw_away.js'
import { ConsoleBrowser } from './console_browser.js'

/** Chromium reads a file of several pictures, and begins again behind the last one. */
const FRAMES = 10

/**
 * A browser on the same installation whose camera sees this, and which may use it.
 * @param frame what Chromium takes for one of a camera: a JPEG in colour (4:2:0), of even sides
 */
export async function browserWithCamera(frame: Buffer, { installation }: ConsoleBrowser) {
  const file = join(await throwAwayFolder('console'), 'camera.mjpeg')
  await writeFile(file, Buffer.concat(Array.from({ length: FRAMES }, () => frame)))
  const browser = await launchBrowser([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ])
  return new ConsoleBrowser(installation, browser, () => browser.close())
}
