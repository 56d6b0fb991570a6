import { MAX_PIXELS } from '#backend/portraits/files/inspect_file'

export const MAX_MEGABYTES = 10
export const MAX_BYTES = MAX_MEGABYTES * 2 ** 20
/** As many as a photo may have: phones save their screens smaller, and their photos no larger. */
export const MAX_MEGAPIXELS = MAX_PIXELS / 1_000_000

/** Why no code was read from a picture. None of it says anything about a student, or costs an attempt. */
export type PictureFault =
  /** It is a picture, and no QR code was read: there is none, it is cut off, or too small, dark or blurred. */
  | { type: 'code_not_found' }
  /** Codes that say different things: nobody knows which one is meant. */
  | { type: 'codes_differ' }
  | { type: 'not_a_picture' }
  /** It is damaged, or of a kind that is not opened (HEIC, AVIF, TIFF, …). */
  | { type: 'picture_unreadable' }
  /** A GIF, WebP or PNG that moves. */
  | { type: 'picture_animated' }
  | { type: 'picture_too_large'; maxMegabytes: number; maxMegapixels: number }
  /** It takes more processor time or memory than a picture may. */
  | { type: 'picture_late' }
  /** Too many pictures are being read; passes by itself. */
  | { type: 'picture_busy' }

export const TOO_LARGE: PictureFault = {
  type: 'picture_too_large',
  maxMegabytes: MAX_MEGABYTES,
  maxMegapixels: MAX_MEGAPIXELS,
}
