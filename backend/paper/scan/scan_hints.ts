import type { PageFault } from '../page_fault.js'
import type { SizeMm } from '../drawn_page.js'
import type { PdfContent } from './pdf_contents.js'
import type { SealHint } from './seal/find_seal.js'

/** What the machine reads on a page, beside the facts: whoever looks at the page decides. */
export interface ScanHints {
  seal: SealHint
  /** How the millimetres of the seal are known; a `guess` may be far off. */
  sizedBy: 'edges' | 'page' | 'guess'
  /** Of the straight page. */
  size: SizeMm
  /** The token of the print, from its code; null if none was read. */
  token: string | null
  /** The text layer, with names that people typed; null if the page has none. */
  text: string | null
  /** Degrees by which the paper lay turned; the picture is straight. */
  angle: number
  /** What the file holds that no scan needs, and that the picture leaves out. */
  holds: PdfContent[]
}

export interface ScannedPage {
  /** How many pages the document has. */
  pages: number
  /** Null if the document has no such page. */
  page: {
    /** WebP, straight, and cut out of a photo. */
    picture: Buffer
    /** Chinese text in a font that is not in the file is missing in the picture. */
    missesText: boolean
    hints: ScanHints
  } | null
}

/** Why a document is not read. */
export type ScanFault =
  | PageFault
  /** It holds what may harm whoever downloads it, or shows something else to them than to us. */
  | { type: 'document_refused'; holds: PdfContent[] }
  | { type: 'document_too_long'; pages: number; max: number }
