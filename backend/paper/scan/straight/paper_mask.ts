import type { Bitmap } from '../../drawn_page.js'
import type { Point } from './homography.js'

/** Otsu: the level that best parts a histogram in two. */
function splitLevel(counts: Uint32Array): number {
  const all = counts.reduce((sum, one) => sum + one)
  const total = counts.reduce((sum, one, level) => sum + one * level, 0)
  let [dark, darkTotal, best, bestLevel] = [0, 0, -1, 128]
  for (let level = 0; level < 255; level += 1) {
    dark += counts[level]!
    darkTotal += counts[level]! * level
    if (dark === 0 || dark === all) continue
    const apart = darkTotal / dark - (total - darkTotal) / (all - dark)
    const score = dark * (all - dark) * apart * apart
    if (score > best) [best, bestLevel] = [score, level]
  }
  return bestLevel
}

/** The mark of bright pixels whose piece is not known yet. */
const BRIGHT = -1

/** Marks the bright piece that a pixel belongs to with a number, and counts its pixels. */
function markPiece(marks: Int32Array, from: number, width: number, mark: number): number {
  const piece = [from]
  marks[from] = mark
  const visit = (at: number) => {
    if (marks[at] !== BRIGHT) return
    marks[at] = mark
    piece.push(at)
  }
  // It grows while it is gone through.
  for (const at of piece) {
    const x = at % width
    if (x > 0) visit(at - 1)
    if (x < width - 1) visit(at + 1)
    visit(at - width)
    visit(at + width)
  }
  return piece.length
}

/** Of each row and each column the first and the last pixel with a mark: what is inside, such as print, is none. */
function endsOf(marks: Int32Array, mark: number, width: number): Point[] {
  const height = marks.length / width
  const points: Point[] = []
  const addEnds = (count: number, at: (index: number) => number) => {
    let [first, last] = [0, count - 1]
    while (first < count && marks[at(first)] !== mark) first += 1
    if (first === count) return
    while (marks[at(last)] !== mark) last -= 1
    for (const end of [at(first), at(last)])
      points.push({ x: end % width, y: Math.floor(end / width) })
  }
  for (let y = 0; y < height; y += 1) addEnds(width, (x) => y * width + x)
  for (let x = 0; x < width; x += 1) addEnds(height, (y) => y * width + x)
  return points
}

/** The outline of the largest bright piece of a small picture: of the paper, if it lies on something darker. */
export function outlineOfPaper({ data, width, height }: Bitmap): Point[] {
  // Paper is bright in all channels, also in warm light; wood is not.
  const levels = new Uint8Array(width * height)
  const counts = new Uint32Array(256)
  for (let at = 0; at < levels.length; at += 1) {
    levels[at] = Math.min(data[at * 4]!, data[at * 4 + 1]!, data[at * 4 + 2]!)
    counts[levels[at]!]! += 1
  }
  const split = splitLevel(counts)
  const marks = Int32Array.from(levels, (level) => (level > split ? BRIGHT : 0))
  let [largest, most, pieces] = [0, 0, 0]
  for (let at = 0; at < marks.length; at += 1) {
    if (marks[at] !== BRIGHT) continue
    pieces += 1
    const pixels = markPiece(marks, at, width, pieces)
    if (pixels > most) [largest, most] = [pieces, pixels]
  }
  return endsOf(marks, largest, width)
}
