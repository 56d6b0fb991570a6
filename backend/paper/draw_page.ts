import { drawPdfPage } from './draw_pdf_page.js'
import { drawPicturePage } from './draw_picture_page.js'
import type { Drawn } from './drawn_page.js'
import type { PageRequest } from './render_page.js'

/** Draws one page of a PDF, a JPEG or a PNG in this process: only for one that may be ended. */
export const drawPage = ({ bytes, kind, number }: PageRequest): Promise<Drawn> =>
  (kind === 'application/pdf' ? drawPdfPage : drawPicturePage)(Buffer.from(bytes), number)
