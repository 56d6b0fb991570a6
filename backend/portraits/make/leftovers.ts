import {
  backgroundOnlyColours,
  COLOURS,
  largestShares,
  smoothedShares,
  type Counts,
} from './colour_counts.js'
import { neighbours, withoutClothing } from './clothing_pieces.js'
import {
  CELL,
  COLUMNS,
  CROWN,
  FACE,
  personCore,
  ROWS,
  TORSO,
  type ShownHead,
} from './person_core.js'

/** Colours are counted as background in cells shown by less than HIDDEN; a cell counts as shown from SHOWN on. */
const HIDDEN = 0.2
const SHOWN = 0.5

/** The index of the first cell in the row at a height, px. */
const rowStart = (y: number) => Math.floor(y / CELL) * COLUMNS

/** Shares of colours: of hidden cells left and right, of the person's parts, and of all cells shown below the chin. */
function countColours(colours: Uint16Array, shown: Float32Array, head: ShownHead) {
  const core = personCore(head)
  const [left, right, crown, face, torso, clothes] = Array.from(
    { length: 6 },
    () => new Float32Array(COLOURS)
  ) as [Counts, Counts, Counts, Counts, Counts, Counts]
  const [middle, chin] = [Math.round(head.x / CELL), rowStart(head.chin)]
  for (let start = 0; start < COLUMNS * ROWS; start += COLUMNS) {
    for (let at = start; at < start + COLUMNS; at += 1) {
      const colour = colours[at]!
      const part = core[at]
      if (shown[at]! < HIDDEN) (at - start < middle ? left : right)[colour]! += 1
      else {
        if (part === CROWN) crown[colour]! += 1
        else if (part === FACE) face[colour]! += 1
        else if (part === TORSO) torso[colour]! += 1
        if (at >= chin) clothes[colour]! += 1
      }
    }
  }
  return {
    behind: [smoothedShares(left), smoothedShares(right)] as const,
    head: [smoothedShares(crown), smoothedShares(face)],
    torso: smoothedShares(torso),
    clothes: smoothedShares(clothes),
  }
}

/**
 * Marks shown cells that have a colour of the background only; each side has its own background colours.
 * The person's colours depend on the height: above the eyes those of the head; from the eyes down those
 * of the torso as well, because shoulders begin beside the cheeks; below the chin those of everything
 * shown there.
 */
function cellsOfBackgroundColour(
  colours: Uint16Array,
  shown: Float32Array,
  head: ShownHead,
  timesRarer: number
): Uint8Array {
  const { behind, head: ofHead, torso, clothes } = countColours(colours, shown, head)
  const tables = [[], [torso], [torso, clothes]].map((parts) => {
    const person = largestShares([...ofHead, ...parts])
    return behind.map((own) => backgroundOnlyColours(own, person, timesRarer))
  })
  const marked = new Uint8Array(COLUMNS * ROWS)
  const [eyes, chin] = [rowStart(head.eyes), rowStart(head.chin)]
  const middle = Math.round(head.x / CELL)
  for (let start = 0; start < marked.length; start += COLUMNS) {
    const [left, right] = tables[start < eyes ? 0 : start < chin ? 1 : 2]!
    for (let at = start; at < start + COLUMNS; at += 1)
      if (shown[at]! >= SHOWN) marked[at] = (at - start < middle ? left : right)![colours[at]!]!
  }
  return marked
}

/** The marked cells that are connected to hidden ones through marked cells. */
function connectedToHidden(marked: Uint8Array, shown: Float32Array): Uint8Array {
  const connected = new Uint8Array(shown.length)
  const open: number[] = []
  for (let at = marked.indexOf(1); at >= 0; at = marked.indexOf(1, at + 1))
    if (neighbours(at).some((next) => shown[next]! < SHOWN)) open.push(at)
  while (open.length > 0) {
    const at = open.pop()!
    if (connected[at]) continue
    connected[at] = 1
    for (const next of neighbours(at)) if (marked[next] && !connected[next]) open.push(next)
  }
  return connected
}

/** Steps from a cell to itself and its eight neighbours. */
const AROUND = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => down * COLUMNS + right))

/** Drops pieces that are thinner than three cells: they are the blur of an edge. */
function withoutThinPieces(pieces: Uint8Array, shown: Float32Array): Uint8Array {
  const kept = new Uint8Array(pieces.length)
  for (let at = pieces.indexOf(1); at >= 0; at = pieces.indexOf(1, at + 1)) {
    const isInside = (next: number) => pieces[next] !== 0 || !(shown[next]! >= SHOWN)
    if (!AROUND.every((step) => isInside(at + step))) continue
    for (const step of AROUND) if (pieces[at + step]) kept[at + step] = 1
  }
  return kept
}

/**
 * Finds pieces of the old background that are shown beside the person: connected to hidden cells, and of
 * colours that are common in the background and rare where the face's geometry places the person. Masks
 * are not asked, because a mask that took a flag for hair would do so again.
 * @param colours of the cells of the photo, cropped to the national size
 * @param shown how much of every cell is shown, 0–1
 * @param timesRarer how many times rarer in the person than in the background a colour must be
 * @returns 1 for every cell of a leftover
 */
export function findLeftovers(
  colours: Uint16Array,
  shown: Float32Array,
  head: ShownHead,
  timesRarer: number
): Uint8Array {
  const marked = cellsOfBackgroundColour(colours, shown, head, timesRarer)
  const pieces = withoutThinPieces(connectedToHidden(marked, shown), shown)
  return withoutClothing(pieces, shown, head)
}
