/** A page of a check sheet: six photos in each of four rows. */
export const ACROSS = 6
const ROWS = 4
export const PHOTOS_A_PAGE = ACROSS * ROWS

/** In the place of a row of photos stand ten lines of three names. */
const NAMES_A_ROW = 30
/** The heading of the names takes a line. */
const HEADING = 3

export interface SheetPage<Student> {
  photos: Student[]
  /** Students without an image. */
  missing: Student[]
}

const cut = <One>(all: readonly One[], size: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size)
  )

/** How many names find room below so many photos. */
const roomBelow = (photos: number) =>
  Math.max(0, (ROWS - Math.ceil(photos / ACROSS)) * NAMES_A_ROW - HEADING)

/**
 * The pages of one class on its check sheet (核对表): the photos in their order, then below the last of them, and on
 * further pages, who has no image.
 */
export function sheetPages<Student>(
  photos: readonly Student[],
  missing: readonly Student[]
): SheetPage<Student>[] {
  const pages = cut(photos, PHOTOS_A_PAGE).map((own) => ({ photos: own, missing: [] as Student[] }))
  const last = pages.at(-1)
  const below = last ? roomBelow(last.photos.length) : 0
  if (last) last.missing = missing.slice(0, below)
  const further = cut(missing.slice(below), roomBelow(0))
  return [...pages, ...further.map((own) => ({ photos: [], missing: own }))]
}
