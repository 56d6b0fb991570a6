import { COLOURS, isBehindOnly, largest, spread, type Counts, type Table } from './colour_counts.js'
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

/** A cell is hidden where less than this of it is shown, and shown from one half on. */
const HIDDEN = 0.2
const SHOWN = 0.5

/** The first cell of the row of cells at a height, px. */
const rowOf = (y: number) => Math.floor(y / CELL) * COLUMNS

/** Colours of what is hidden on either side, of the person's parts, and of everything shown below the chin. */
function countColours(colours: Uint16Array, shown: Float32Array, head: ShownHead) {
  const core = personCore(head)
  const [left, right, crown, face, torso, clothes] = Array.from(
    { length: 6 },
    () => new Float32Array(COLOURS)
  ) as [Counts, Counts, Counts, Counts, Counts, Counts]
  const [middle, chin] = [Math.round(head.x / CELL), rowOf(head.chin)]
  for (let row = 0, at = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1, at += 1) {
      const colour = colours[at]!
      const part = core[at]
      if (shown[at]! < HIDDEN) (column < middle ? left : right)[colour]! += 1
      else {
        if (part === CROWN) crown[colour]! += 1
        else if (part === FACE) face[colour]! += 1
        else if (part === TORSO) torso[colour]! += 1
        if (at >= chin) clothes[colour]! += 1
      }
    }
  }
  return {
    behind: [spread(left), spread(right)] as const,
    head: [spread(crown), spread(face)],
    torso: spread(torso),
    clothes: spread(clothes),
  }
}

/**
 * Cells that are shown in a colour of the background alone. Shoulders begin beside the cheeks: from the
 * eyes on, what the middle of the coat is like is the person's, and below the chin whatever much is
 * shown of.
 */
function strangers(colours: Uint16Array, shown: Float32Array, head: ShownHead, timesRarer: number) {
  const { behind, head: ofHead, torso, clothes } = countColours(colours, shown, head)
  const tables = [[], [torso], [torso, clothes]].map((parts) => {
    const person = largest([...ofHead, ...parts])
    return behind.map((own) => isBehindOnly(own, person, timesRarer))
  })
  const strange = new Uint8Array(COLUMNS * ROWS)
  const [eyes, chin] = [rowOf(head.eyes), rowOf(head.chin)]
  const middle = Math.round(head.x / CELL)
  for (let start = 0; start < strange.length; start += COLUMNS) {
    const [left, right] = tables[start < eyes ? 0 : start < chin ? 1 : 2] as [Table, Table]
    for (let at = start; at < start + COLUMNS; at += 1) {
      if (shown[at]! >= SHOWN) strange[at] = (at - start < middle ? left : right)[colours[at]!]!
    }
  }
  return strange
}

/** The cells beside a cell, inside of the picture. */
function beside(at: number): number[] {
  const column = at % COLUMNS
  return [
    ...(column > 0 ? [at - 1] : []),
    ...(column < COLUMNS - 1 ? [at + 1] : []),
    ...(at >= COLUMNS ? [at - COLUMNS] : []),
    ...(at + COLUMNS < COLUMNS * ROWS ? [at + COLUMNS] : []),
  ]
}

/** Those that are joined, through others like them, to what is hidden. */
function joinedToHidden(strange: Uint8Array, shown: Float32Array): Uint8Array {
  const joined = new Uint8Array(shown.length)
  const open: number[] = []
  for (let at = strange.indexOf(1); at >= 0; at = strange.indexOf(1, at + 1)) {
    if (beside(at).some((next) => shown[next]! < SHOWN)) open.push(at)
  }
  while (open.length > 0) {
    const at = open.pop()!
    if (joined[at]) continue
    joined[at] = 1
    for (const next of beside(at)) if (strange[next] && !joined[next]) open.push(next)
  }
  return joined
}

/** A cell and all around it, where the picture does not end. */
const AROUND = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => down * COLUMNS + right))

/** Leaves what is thicker than the blur of an edge. */
function thick(pieces: Uint8Array, shown: Float32Array): Uint8Array {
  const kept = new Uint8Array(pieces.length)
  for (let at = pieces.indexOf(1); at >= 0; at = pieces.indexOf(1, at + 1)) {
    const isInside = (next: number) => pieces[next] !== 0 || !(shown[next]! >= SHOWN)
    if (!AROUND.every((step) => isInside(at + step))) continue
    for (const step of AROUND) if (pieces[at + step]) kept[at + step] = 1
  }
  return kept
}

/**
 * What is shown of the old background beside the person: joined to what is hidden, and of colours that
 * are common there and hardly found where, by the face's geometry, the person surely is. A mask that took a flag for hair has no say in it.
 * @param colours of the cells of the photo, cut to the national size
 * @param shown how much of every cell is shown, 0–1
 * @param timesRarer how many times rarer in the person than behind it a colour must be
 * @returns 1 for every cell of a leftover
 */
export function leftovers(
  colours: Uint16Array,
  shown: Float32Array,
  head: ShownHead,
  timesRarer: number
): Uint8Array {
  return thick(joinedToHidden(strangers(colours, shown, head, timesRarer), shown), shown)
}
