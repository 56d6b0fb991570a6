import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from '../../bin/stack/browser.js'
import { throwAwayFolder } from '../../bin/stack/throw_away.js'
import { ConsoleBrowser } from './console_browser.js'

/** Chromium reads a file of several pictures, thirty a second, and begins again behind the last one. */
const FRAMES = 10

/**
 * A browser on the same installation whose camera sees this, and which may use it.
 * @param seen what Chromium takes for one picture of a camera, or several in turn: JPEGs in colour (4:2:0), of even sides
 */
export async function browserWithCamera(
  seen: Buffer | readonly Buffer[],
  { installation }: ConsoleBrowser
) {
  const file = join(await throwAwayFolder('console'), 'camera.mjpeg')
  await writeFile(
    file,
    Buffer.concat([seen].flat().flatMap((one) => Array<Buffer>(FRAMES).fill(one)))
  )
  const browser = await launchBrowser([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ])
  return new ConsoleBrowser(installation, browser, () => browser.close())
}
