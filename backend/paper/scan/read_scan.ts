import { askConfined, moduleBeside } from '#backend/confined/ask_confined'
import type { ChildLimits } from '#backend/confined/confined_child'
import { Turns } from '#backend/confined/turns'
import type { Result } from '#domain/result'
import { DRAWING, PAGE_LIMITS, type PageRequest } from '../render_page.js'
import type { ScanFault, ScannedPage } from './scan_hints.js'

/** It draws the page, and looks at it: three times as long. */
export const SCAN_LIMITS: ChildLimits = { ...PAGE_LIMITS, cpuSeconds: 30 }

const READING = {
  ...DRAWING,
  script: moduleBeside(import.meta, 'scan_process'),
  // Pages that somebody waits for go first.
  turns: new Turns(1, 30),
}

/**
 * Reads a page of a scan (PDF, JPEG, PNG): a straight picture of it, and hints beside it. It runs in a process of
 * its own and within limits, like `renderPage`; what the file holds besides is refused, or named and left out.
 */
export const readScan = (
  request: PageRequest,
  limits = SCAN_LIMITS
): Promise<Result<ScannedPage, ScanFault>> =>
  askConfined<ScannedPage, ScanFault>(READING, request, limits)
