import sharp from 'sharp'
import type { Bitmap } from './drawn_page.js'

/** For text and stamps; half the size of a JPEG of that quality. */
const QUALITY = 82

/** Lets this process decode nothing but accepted documents, one at a time: it opens what somebody sent. */
export function openOnlyDocuments(): void {
  sharp.concurrency(1)
  sharp.cache(false)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng'] })
}

/** A drawn page as WebP, for people to look at. */
export const pictureOf = ({ data, width, height }: Bitmap): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .webp({ quality: QUALITY })
    .toBuffer()
