import { PDFDocument, type PDFPage } from 'pdf-lib'

/** On a page, in millimetres from its upper left corner. */
export interface Place {
  left: number
  top: number
  width: number
  height: number
}

/** A picture on a page of a paper, counted from 0. */
export interface PlacedPicture extends Place {
  page: number
  jpeg: Buffer
}

export interface PrintedPaper {
  pdf: Buffer
  pictures?: readonly PlacedPicture[]
}

const POINTS = 72 / 25.4

/** The upper left corner of a picture is the lower left one of a page’s coordinates. */
const pointsOn = (page: PDFPage, { left, top, width, height }: Place) => ({
  x: left * POINTS,
  y: page.getHeight() - (top + height) * POINTS,
  width: width * POINTS,
  height: height * POINTS,
})

/** A PDF of papers that were printed one by one. Text and pictures stay as they are. */
export class JoinedPapers {
  #whole = PDFDocument.create()

  /**
   * Adds a paper behind the others. Its pictures need not pass through the browser: it would decode and write each of
   * them again.
   */
  async add({ pdf, pictures = [] }: PrintedPaper): Promise<void> {
    const whole = await this.#whole
    const part = await PDFDocument.load(pdf, { updateMetadata: false })
    const pages = await whole.copyPages(part, part.getPageIndices())
    for (const page of pages) whole.addPage(page)
    for (const { page: number, jpeg, ...place } of pictures) {
      const page = pages[number]!
      // A copy: it reads from the beginning of the memory, where another buffer may lie.
      page.drawImage(await whole.embedJpg(new Uint8Array(jpeg)), pointsOn(page, place))
    }
  }

  /** @param title what a reader shows as its name */
  async toPdf(title: string): Promise<Buffer> {
    const whole = await this.#whole
    whole.setTitle(title)
    // Its objects are packed photos: to pack them again takes time only.
    return Buffer.from(await whole.save({ addDefaultPage: false, useObjectStreams: false }))
  }
}
