import { drawPdfPage } from '#backend/paper/draw_pdf_page'
import type { Place } from '#backend/paper/printer/join_papers'
import { PDFiumLibrary } from '@hyzyla/pdfium'

/** The text of each page. Chromium writes some characters as their radicals. */
export async function textsOf(pdf: Buffer): Promise<string[]> {
  const document = await (await PDFiumLibrary.init()).loadDocument(pdf)
  const pages = Array.from({ length: document.getPageCount() }, (_, index) =>
    document.getPage(index).getText().normalize('NFKC')
  )
  document.destroy()
  return pages
}

const A4_MM = 210

/** One page as it is drawn: whether its fonts are in the file, and the colour in the middle of a place. */
export async function drawnPage(pdf: Buffer, number: number) {
  const drawn = await drawPdfPage(pdf, number)
  if (!drawn.ok) throw new Error(drawn.error.type)
  const { missesText, bitmap } = drawn.value
  const { data, width } = bitmap!
  const pixel = (mm: number) => Math.round((mm * width) / A4_MM)
  const colourAt = ({ left, top, ...size }: Place) => {
    const at = pixel(top + size.height / 2) * width + pixel(left + size.width / 2)
    return [...data.subarray(at * 4, at * 4 + 3)]
  }
  return { missesText, colourAt }
}
