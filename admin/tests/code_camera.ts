import { drawCode } from '#tests/drawn_codes/draw_code'
import sharp from 'sharp'
import type { ConsoleBrowser } from './console_browser.js'
import { browserWithCamera } from './fake_camera.js'

/** What a camera sees of a code. */
const frameOf = async (code: Uint8Array) =>
  sharp(await drawCode('perspective', code, 1))
    .toColourspace('srgb')
    .jpeg({ quality: 90, chromaSubsampling: '4:2:0' })
    .toBuffer()

/** A browser on the same installation whose camera sees a phone with this code, and which may use it. */
export const browserSeeing = async (code: Uint8Array, browser: ConsoleBrowser) =>
  browserWithCamera(await frameOf(code), browser)
