import type { PDFiumPage } from '@hyzyla/pdfium'

/** What this module uses of PDFium beyond the typed package. */
interface Functions {
  _FPDFTextObj_GetFont(object: number): number
  _FPDFFont_GetIsEmbedded(font: number): number
  _FPDFPageObj_GetType(object: number): number
  _FPDFPage_CountObjects(page: number): number
  _FPDFPage_GetObject(page: number, index: number): number
  _FPDFFormObj_CountObjects(object: number): number
  _FPDFFormObj_GetObject(object: number, index: number): number
}

const TEXT = 1
const FORM = 5

/** Objects beyond this many are not looked at. */
const MAX_OBJECTS = 20_000

/** The objects of a page, those inside of its forms too. */
function* objectsOf(pdfium: Functions, page: number): Generator<number> {
  const waiting = Array.from({ length: pdfium._FPDFPage_CountObjects(page) }, (_, index) =>
    pdfium._FPDFPage_GetObject(page, index)
  )
  for (let seen = 0; waiting.length > 0 && seen < MAX_OBJECTS; seen += 1) {
    const object = waiting.pop()!
    yield object
    if (pdfium._FPDFPageObj_GetType(object) !== FORM) continue
    const inside = pdfium._FPDFFormObj_CountObjects(object)
    for (let index = 0; index < inside; index += 1)
      waiting.push(pdfium._FPDFFormObj_GetObject(object, index))
  }
}

/**
 * Does the page have Chinese text in a font that is not in the file? PDFium has no Chinese font of its
 * own: it leaves such text out, and an empty page would pass for an empty form.
 * @param text of the page
 */
export function missesText(page: PDFiumPage, text: string): boolean {
  if (!/\p{Script=Han}/u.test(text)) return false
  const { module: pdfium, pageIdx } = page as unknown as { module: Functions; pageIdx: number }
  for (const object of objectsOf(pdfium, pageIdx)) {
    if (pdfium._FPDFPageObj_GetType(object) !== TEXT) continue
    const font = pdfium._FPDFTextObj_GetFont(object)
    if (font && pdfium._FPDFFont_GetIsEmbedded(font) === 0) return true
  }
  return false
}
