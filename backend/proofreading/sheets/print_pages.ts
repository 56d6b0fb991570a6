import { Turns } from '#backend/confined/turns'
import { fillTemplate } from '#backend/paper/printer/fill_template'
import { JoinedPapers, type PlacedPicture } from '#backend/paper/printer/join_papers'
import { printPaper } from '#backend/paper/printer/print_paper'
import type { PrinterFault } from '#backend/paper/printer/printer_fault'
import type { Sheet } from '#backend/proofreading/sheets/compose_sheets'
import { placeOf } from '#backend/proofreading/sheets/sheet_layout'
import { ok, type Result } from '#domain/result'
import { fileURLToPath } from 'node:url'

const TEMPLATE = fileURLToPath(new URL('templates/check_sheet.edge', import.meta.url))

/** Pages that are printed at once: the memory of the browser does not grow with a school. */
const AT_ONCE = 100

/** Pictures that are read at once. */
const PICTURES_AT_ONCE = 8

export interface Printing {
  /** What a reader of the PDF shows as its name. */
  title: string
  /** The values of the template for some of the pages. */
  valuesOf: (sheets: Sheet[]) => Record<string, unknown>
  /** The finished picture with this key, as papers show it. */
  pictureAt: (key: string) => Promise<Buffer>
  /** Is told how many photos more are printed. */
  onPrinted: (photos: number) => Promise<void>
}

/** The pictures of some pages, a few read at once. */
function picturesOf(
  sheets: readonly Sheet[],
  pictureAt: Printing['pictureAt']
): Promise<PlacedPicture[]> {
  const turns = new Turns(PICTURES_AT_ONCE, Infinity)
  const placed = sheets.flatMap(({ photos }, page) =>
    photos.map(async ({ picture }, index) => {
      const giveBack = (await turns.take())!
      try {
        return { page, ...placeOf(index), jpeg: await pictureAt(picture!) }
      } finally {
        giveBack()
      }
    })
  )
  return Promise.all(placed)
}

/**
 * Prints the pages of a check sheet as one PDF: the browser prints some of them at once without pictures, which are
 * read meanwhile and then set into their places.
 */
export async function printPages(
  sheets: readonly Sheet[],
  { title, valuesOf, pictureAt, onPrinted }: Printing
): Promise<Result<Buffer, PrinterFault>> {
  const joined = new JoinedPapers()
  for (let from = 0; from < sheets.length; from += AT_ONCE) {
    const some = sheets.slice(from, from + AT_ONCE)
    const html = await fillTemplate(TEMPLATE, valuesOf(some))
    const [printed, pictures] = await Promise.all([printPaper(html), picturesOf(some, pictureAt)])
    if (!printed.ok) return printed
    await joined.add({ pdf: printed.value, pictures })
    await onPrinted(pictures.length)
  }
  return ok(await joined.toPdf(title))
}
