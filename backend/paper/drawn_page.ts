import type { Result } from '#domain/result'
import type { PageFault } from './page_fault.js'

/** Pixels of a page, four bytes each: red, green, blue, opaque. */
export interface Bitmap {
  data: Uint8Array
  width: number
  height: number
}

/** In millimetres. */
export interface SizeMm {
  width: number
  height: number
}

export interface DrawnPage {
  /** How many pages the document has. */
  pages: number
  /** Null if it has no such page. */
  bitmap: Bitmap | null
  /** Chinese text in a font that is not in the file: it is missing in the picture. */
  missesText: boolean
  /** Its text layer; empty if it has none. */
  text: string
  /** Its size as the file says; null for a picture, which has none. */
  size: SizeMm | null
}

/** Of a page that does not exist. */
export const NO_PAGE = { bitmap: null, missesText: false, text: '', size: null }

export type Drawn = Result<DrawnPage, PageFault>
