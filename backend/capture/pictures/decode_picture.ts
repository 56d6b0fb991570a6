import { MAX_PIXELS } from '#backend/portraits/files/inspect_file'
import { err, ok, type Result } from '#domain/result'
import sharp from 'sharp'
import { TOO_LARGE, type PictureFault } from './picture_fault.js'

/** A picture in grey, upright; one byte a pixel. */
export interface GreyPicture {
  data: Uint8Array
  width: number
  height: number
}

/** libvips takes the first picture of an animated PNG, and does not say that there are others. */
function isAnimatedPng(bytes: Buffer): boolean {
  const control = bytes.indexOf('acTL')
  return control > 0 && control < bytes.indexOf('IDAT')
}

/** What speaks against a picture by its header, before a pixel is decoded. */
async function headerFault(bytes: Buffer): Promise<PictureFault | null> {
  const header = await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata()
  const { format, width, height, pages = 1 } = header
  if (pages > 1 || (format === 'png' && isAnimatedPng(bytes))) return { type: 'picture_animated' }
  return width * height > MAX_PIXELS ? TOO_LARGE : null
}

/** Decodes a picture, turned as its EXIF says, with its longer side at most so long. */
export async function decodePicture(
  bytes: Buffer,
  side: number
): Promise<Result<GreyPicture, PictureFault>> {
  try {
    const fault = await headerFault(bytes)
    if (fault) return err(fault)
    const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'none' })
      .autoOrient()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true })
    return ok({ data, width: info.width, height: info.height })
  } catch {
    return err({ type: 'picture_unreadable' })
  }
}
