import { askConfined, moduleBeside, type ConfinedWork } from '#backend/confined/ask_confined'
import type { ChildLimits } from '#backend/confined/confined_child'
import { Turns } from '#backend/confined/turns'
import type { Result } from '#domain/result'
import type { PageFault } from './page_fault.js'

export interface PageRequest {
  bytes: Uint8Array
  /** Its media type, as its bytes tell. */
  kind: string
  /** Counted from 1. */
  number: number
}

export interface RenderedPage {
  /** How many pages the document has. */
  pages: number
  /** WebP; null if the document has no such page. */
  picture: Buffer | null
  /** Chinese text in a font that is not in the file is missing in the picture. */
  missesText: boolean
}

/** A scan of A4 takes a second and 200 MB; on a busy machine it may wait. */
export const PAGE_LIMITS: ChildLimits = {
  cpuSeconds: 10,
  wallMs: 60_000,
  memoryBytes: 800 * 2 ** 20,
}

/** How a page is drawn, in a process of its own. */
export const DRAWING: ConfinedWork<PageFault> = {
  script: moduleBeside(import.meta, 'page_process'),
  // PDFium’s memory, in pages of 64 KB: it reports that it has none left before the process has to be ended.
  flags: ['--wasm-max-mem-pages=8192', '--max-old-space-size=256'],
  // Two at once leave the rest of the machine to other requests; the last in line waits for seconds.
  turns: new Turns(2, 30),
  faults: {
    late: { type: 'document_busy' },
    too_heavy: { type: 'document_too_heavy' },
    broken: { type: 'document_broken' },
  },
}

/**
 * Draws a page of a PDF, a JPEG or a PNG as a picture, in a process of its own and within limits:
 * whatever the file holds, it harms nothing, and no request waits for it long.
 */
export const renderPage = (
  request: PageRequest,
  limits = PAGE_LIMITS
): Promise<Result<RenderedPage, PageFault>> => askConfined(DRAWING, request, limits)
