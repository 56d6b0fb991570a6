import type { Place } from '#backend/paper/printer/join_papers'
import { ACROSS, PHOTOS_A_PAGE } from '#domain/proofreading/check_sheet'

/** Of a page of a check sheet, in millimetres. */
const LEFT = 11.5
const TOP = 25
const CELL = { width: 190 / ACROSS, height: 62 }
const PICTURE = { width: 27, height: 36 }

const topOfRow = (row: number) => TOP + row * CELL.height

/** Where the picture of a student stands, who is counted from 0 on the page. */
export const placeOf = (index: number): Place => ({
  ...PICTURE,
  left: LEFT + (index % ACROSS) * CELL.width,
  top: topOfRow(Math.floor(index / ACROSS)),
})

/** Where the next thing stands on a page with so many photos. */
export const topBelow = (photos: number) => topOfRow(Math.ceil(photos / ACROSS))

/** Where the template sets the fields: below each picture. */
export const FIELDS = Array.from({ length: PHOTOS_A_PAGE }, (_, index) => {
  const { left, top, width, height } = placeOf(index)
  return { left, width, top: top + height }
})
