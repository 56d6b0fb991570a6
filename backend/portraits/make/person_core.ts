import { NATIONAL_FORMAT } from '#domain/photos/national_format'

/** A head in a picture of the national size, in its pixels. */
export interface ShownHead {
  /** Middle of the eyes. */
  x: number
  eyes: number
  chin: number
  /** Top of the hair. */
  top: number
  /** Distance between the cheeks. */
  width: number
}

/** Parts of a picture, placed by the face's geometry. */
export const ELSEWHERE = 0
export const CROWN = 1
export const FACE = 2
export const TORSO = 3

/** Cells of 2 × 2 pixels: small enough for thin pieces, at a quarter of the cost. */
export const CELL = 2
export const COLUMNS = NATIONAL_FORMAT.width / CELL
export const ROWS = NATIONAL_FORMAT.height / CELL

/**
 * The mouth is left out: lips and teeth have the colours of flags. `from` and `to` are shares of the way
 * from the eyes to the chin, `half` a multiple of half the face's width.
 */
const MOUTH = { from: 0.55, to: 0.85, half: 0.5 }

/**
 * Only the two sides of the body count, where clothing is plain: collar and tie have the colours of flags
 * as well. Distances from the middle, in half face widths; the outer edge widens from neck to shoulders.
 */
const BODY = { from: 0.6, neck: 0.8, shoulders: 2.7 }
/** Where the widening begins and ends below the chin, in half head heights. */
const SLOPE = [0.15, 1.05] as const

/** Half the width of the body at a height below the chin, px, its middle included. */
export function bodyReach({ chin, top, width }: ShownHead, y: number): number {
  const down = (2 * (y - chin)) / (chin - top)
  const opened = Math.min(1, Math.max(0, (down - SLOPE[0]) / (SLOPE[1] - SLOPE[0])))
  return (width / 2) * (BODY.neck + (BODY.shoulders - BODY.neck) * opened)
}

/**
 * Where the person must be, by the face's geometry alone, without any mask: an oval from the top of the
 * hair to the chin, and both sides of a trapezium below it.
 * @returns CROWN (above the eyes), FACE (without the mouth), TORSO or ELSEWHERE for every cell
 */
export function personCore(shown: ShownHead): Uint8Array {
  const { x, eyes, chin, top, width } = shown
  const core = new Uint8Array(COLUMNS * ROWS)
  const [middle, half] = [(chin + top) / 2, (chin - top) / 2]
  const radius = width / 2
  for (let row = 0; row < ROWS; row += 1) {
    const y = (row + 0.5) * CELL
    const head = radius * Math.sqrt(Math.max(0, 1 - ((y - middle) / half) ** 2))
    const reach = y > chin ? bodyReach(shown, y) : head
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
