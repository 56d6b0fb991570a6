import { PDFDocument } from 'pdf-lib'

/** Scans as a scanner sends them: a PDF of A4 pages, each filled by its picture. */
export async function scansAsPdf(jpegs: Buffer[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (const jpeg of jpegs) {
    const page = document.addPage([595.28, 841.89])
    const picture = await document.embedJpg(jpeg)
    page.drawImage(picture, { x: 0, y: 0, width: page.getWidth(), height: page.getHeight() })
  }
  return document.save()
}
