/** How the photos of the wall lie in their frame. */
export interface GridLayout {
  columns: number
  /** Rows that are on the screen at once. */
  rows: number
  rowHeight: number
  height: number
  /** The picture stands above its words, not beside them. */
  isUpright: boolean
}

const GAP = 8
const CARD_WIDTH = 220
const NARROW = 600
const UPRIGHT_WIDTH = 200
const LEAST_HEIGHT = 120
const MOST_HEIGHT = 240
/** Words below an upright picture. */
const WORDS_HEIGHT = 92

/** Five columns and four rows on a desk; two columns on a phone, with the picture above its words. */
export function layoutOf({ width, height }: { width: number; height: number }): GridLayout {
  const isUpright = width < NARROW
  const columns = Math.max(2, Math.floor(width / (isUpright ? UPRIGHT_WIDTH : CARD_WIDTH)))
  const rowHeight = isUpright
    ? Math.min(((width / columns) * 4) / 3, height * 0.6) + WORDS_HEIGHT
    : Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.floor(height / 4) - GAP))
  const rows = Math.max(1, Math.floor(height / (rowHeight + GAP)))
  return { columns, rows, rowHeight, height, isUpright }
}
