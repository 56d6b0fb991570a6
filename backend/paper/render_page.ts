import { askChild } from '#backend/confined/ask_child'
import type { ChildEnd, ChildLimits } from '#backend/confined/confined_child'
import { Turns } from '#backend/confined/turns'
import { err, type Result } from '#domain/result'
import { startPageChild } from './page_child.js'
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

type Rendered = Result<RenderedPage, PageFault>

/** A scan of A4 takes a second and 200 MB; on a busy machine it may wait. */
export const PAGE_LIMITS: ChildLimits = {
  cpuSeconds: 10,
  wallMs: 60_000,
  memoryBytes: 800 * 2 ** 20,
}

/** Two at once leave the rest of the machine to other requests; the last in line waits for seconds. */
const turns = new Turns(2, 30)

const FAULTS: Record<ChildEnd, PageFault> = {
  late: { type: 'document_busy' },
  too_heavy: { type: 'document_too_heavy' },
  broken: { type: 'document_broken' },
}

async function renderInChild(request: PageRequest, limits: ChildLimits): Promise<Rendered> {
  const child = startPageChild(limits)
  const rendered = await askChild<RenderedPage, PageFault>(child, request, limits)
  if (rendered.ok) return rendered
  const { error } = rendered
  return err(typeof error === 'string' ? FAULTS[error] : error)
}

/**
 * Draws a page of a PDF, a JPEG or a PNG as a picture, in a process of its own and within limits:
 * whatever the file holds, it harms nothing, and no request waits for it long.
 */
export async function renderPage(request: PageRequest, limits = PAGE_LIMITS): Promise<Rendered> {
  const giveBack = await turns.take()
  if (!giveBack) return err({ type: 'document_busy' })
  try {
    return await renderInChild(request, limits)
  } finally {
    giveBack()
  }
}
