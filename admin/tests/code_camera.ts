import { drawCode } from '#tests/drawn_codes/draw_code'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { launchBrowser } from '../../bin/stack/browser.js'
import { throwAwayFolder } from '../../bin/stack/throw_away.js'
import { ConsoleBrowser } from './console_browser.js'

/** Chromium reads a file of several pictures, and begins again behind the last one. */
const FRAMES = 10

/** A frame that Chromium takes for one of a camera: in colour, of even sides. */
const frameOf = async (code: Uint8Array) =>
  sharp(await drawCode('perspective', code, 1))
    .toColourspace('srgb')
    .jpeg({ quality: 90, chromaSubsampling: '4:2:0' })
    .toBuffer()

/** A browser on the same installation whose camera sees a phone with this code, and which may use it. */
export async function browserSeeing(code: Uint8Array, { installation }: ConsoleBrowser) {
  const file = join(await throwAwayFolder('console'), 'code.mjpeg')
  const frame = await frameOf(code)
  await writeFile(file, Buffer.concat(Array.from({ length: FRAMES }, () => frame)))
  const browser = await launchBrowser([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ])
  return new ConsoleBrowser(installation, browser, () => browser.close())
}
