import { err, ok, type Result } from '#domain/result'
import { drawPage } from '../draw_page.js'
import type { DrawnPage } from '../drawn_page.js'
import { pictureOf } from '../page_picture.js'
import type { PageRequest } from '../render_page.js'
import { findContents, type PdfContent } from './pdf_contents.js'
import { readToken } from './read_token.js'
import type { ScanFault, ScanHints, ScannedPage } from './scan_hints.js'
import { PX_PER_MM } from './seal/find_ring.js'
import { findSeal } from './seal/find_seal.js'
import { resized, straighten } from './straight/straighten.js'

/** A form with a list of errata for a large school, and some room. */
export const MAX_PAGES = 200

/** What else is found is only named: the picture leaves it out. */
const REFUSED = new Set<PdfContent>(['launch', 'attachment', 'xfa'])

const MAX_TEXT = 20_000

async function readDrawn(
  { bitmap, text, size, missesText }: DrawnPage & { bitmap: object },
  holds: PdfContent[]
): Promise<ScannedPage['page']> {
  const page = await straighten(bitmap, size)
  const pixels = (mm: number) => Math.max(1, Math.round(mm * PX_PER_MM))
  const scaled = { width: pixels(page.size.width), height: pixels(page.size.height) }
  const hints: ScanHints = {
    seal: findSeal(await resized(page.bitmap, scaled, 'fill')),
    sizedBy: page.sizedBy,
    size: page.size,
    // Of the page as it came: to straighten it blurs small modules, and a code may lie askew.
    token: await readToken(bitmap),
    text: text.normalize('NFKC').trim().slice(0, MAX_TEXT) || null,
    angle: page.angle,
    holds,
  }
  return { picture: await pictureOf(page.bitmap), missesText, hints }
}

/** Reads one page of a document in this process: only for one that may be ended. */
export async function readPage(request: PageRequest): Promise<Result<ScannedPage, ScanFault>> {
  const isPdf = request.kind === 'application/pdf'
  const holds = isPdf ? await findContents(request.bytes) : []
  if (holds.some((content) => REFUSED.has(content))) return err({ type: 'document_refused', holds })
  const drawn = await drawPage(request)
  if (!drawn.ok) return drawn
  const { pages, bitmap } = drawn.value
  if (pages > MAX_PAGES) return err({ type: 'document_too_long', pages, max: MAX_PAGES })
  return ok({ pages, page: bitmap && (await readDrawn({ ...drawn.value, bitmap }, holds)) })
}
