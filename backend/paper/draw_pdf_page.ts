import { err, ok } from '#domain/result'
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import { NO_PAGE, type Drawn } from './drawn_page.js'
import { missesText } from './missing_fonts.js'
import type { PageFault } from './page_fault.js'
import { pixelSize } from './page_size.js'

/** Words with which PDFium and its memory report what is wrong. */
const LOCKED = /password|security scheme/i
const MEMORY = /memory|allocat|out of bounds|aborted/i

const POINTS_A_MM = 72 / 25.4

function faultOf(error: unknown): PageFault {
  const said = String(error)
  if (LOCKED.test(said)) return { type: 'document_locked' }
  return { type: MEMORY.test(said) ? 'document_too_heavy' : 'document_broken' }
}

/** A page is closed when it is rendered, so its text is read from one of its own (and before: `getText`). */
async function draw(document: PDFiumDocument, number: number): Promise<Drawn> {
  const pages = document.getPageCount()
  if (pages < 1) return err({ type: 'document_broken' })
  if (number > pages) return ok({ pages, ...NO_PAGE })
  const toRead = document.getPage(number - 1)
  const text = toRead.getText()
  const missing = missesText(toRead, text)
  const page = document.getPage(number - 1)
  const { originalWidth, originalHeight } = page.getOriginalSize()
  // PDFium gives a page that it cannot read no size.
  if (!(originalWidth > 0 && originalHeight > 0)) return err({ type: 'document_broken' })
  const size = pixelSize({ width: originalWidth, height: originalHeight })
  // Form fields too: stamps and signatures often are such.
  const { data, width, height } = await page.render({ ...size, renderFormFields: true })
  const mm = { width: originalWidth / POINTS_A_MM, height: originalHeight / POINTS_A_MM }
  return ok({ pages, bitmap: { data, width, height }, missesText: missing, text, size: mm })
}

/** Draws one page of a PDF, counted from 1. Scripts in it do not run: this PDFium has none. */
export async function drawPdfPage(bytes: Buffer, number: number): Promise<Drawn> {
  try {
    const library = await PDFiumLibrary.init()
    return await draw(await library.loadDocument(bytes), number)
  } catch (error) {
    return err(faultOf(error))
  }
}
