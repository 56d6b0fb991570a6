import { err, ok } from '#domain/result'
import sharp from 'sharp'
import { NO_PAGE, type Drawn } from './drawn_page.js'
import { MAX_SIDE } from './page_size.js'

/** Phones sold as 50 MP, and some room. */
const MAX_PIXELS = 64_000_000

/** Draws a scan or a photo of a page (JPEG, PNG), upright: a document of one page. */
export async function drawPicturePage(bytes: Buffer, number: number): Promise<Drawn> {
  if (number > 1) return ok({ pages: 1, ...NO_PAGE })
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'none' })
      .autoOrient()
      .resize(MAX_SIDE, MAX_SIDE, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const bitmap = { data, width: info.width, height: info.height }
    return ok({ pages: 1, ...NO_PAGE, bitmap })
  } catch (error) {
    const isTooLarge = /pixel limit/i.test(String(error))
    return err({ type: isTooLarge ? 'document_too_heavy' : 'document_broken' })
  }
}
