import { NATIONAL_FORMAT } from '#domain/photos/national_format'

/** A head in a picture of the national size, in its pixels. */
export interface ShownHead {
  /** Middle of the eyes. */
  x: number
  eyes: number
  chin: number
  /** Top of the hair. */
  top: number
  /** Between the cheeks. */
  width: number
}

/** Parts of a picture, by where a face says that they lie. */
export const ELSEWHERE = 0
export const CROWN = 1
export const FACE = 2
export const TORSO = 3

/** Cells of 2 × 2 pixels: fine enough for a sliver, and a quarter of the work. */
export const CELL = 2
export const COLUMNS = NATIONAL_FORMAT.width / CELL
export const ROWS = NATIONAL_FORMAT.height / CELL

/** Lips and teeth have the colours of flags: between the eyes and the chin, and in halves of a face. */
const MOUTH = { from: 0.55, to: 0.85, half: 0.5 }

/**
 * Of the body the two sides, where nothing but the coat is, in halves of a face: collar and tie have the
 * colours of flags as well. They widen from the chin down to the shoulders.
 */
const BODY = { from: 0.6, neck: 0.8, shoulders: 2.7 }
/** The shoulders are reached so far below the chin, in halves of a head's height. */
const SLOPE = [0.15, 1.05] as const

/**
 * Where a person surely is, by geometry alone: an oval from the top of the hair to the chin, and
 * both sides of a trapezium below it. No mask has a part in it.
 * @returns CROWN (above the eyes), FACE (without the mouth), TORSO or ELSEWHERE for every cell
 */
export function personCore({ x, eyes, chin, top, width }: ShownHead): Uint8Array {
  const core = new Uint8Array(COLUMNS * ROWS)
  const [middle, half] = [(chin + top) / 2, (chin - top) / 2]
  const radius = width / 2
  for (let row = 0; row < ROWS; row += 1) {
    const y = (row + 0.5) * CELL
    const down = (y - chin) / half
    const opened = Math.min(1, Math.max(0, (down - SLOPE[0]) / (SLOPE[1] - SLOPE[0])))
    const body = radius * (BODY.neck + (BODY.shoulders - BODY.neck) * opened)
    const head = radius * Math.sqrt(Math.max(0, 1 - ((y - middle) / half) ** 2))
    const reach = y > chin ? body : head
    const fill = (place: number, wide: number) => {
      const from = Math.max(0, Math.ceil((x - wide) / CELL))
      const to = Math.min(COLUMNS, Math.floor((x + wide) / CELL))
      if (from < to) core.fill(place, row * COLUMNS + from, row * COLUMNS + to)
    }
    fill(y > chin ? TORSO : y > eyes ? FACE : CROWN, reach)
    if (y > chin) fill(ELSEWHERE, radius * BODY.from)
    const share = (y - eyes) / (chin - eyes)
    if (share > MOUTH.from && share < MOUTH.to) fill(ELSEWHERE, radius * MOUTH.half)
  }
  return core
}
