const BELONGS = 0.05

/** Clears every pixel that is not connected to `from`: masks have specks around the head. */
function connectedRegion(from: number, matte: Float32Array, width: number): Float32Array {
  const kept = new Float32Array(matte.length)
  const open = [from]
  while (open.length > 0) {
    const at = open.pop()!
    if (kept[at]! > 0 || !(matte[at]! > BELONGS)) continue
    kept[at] = matte[at]!
    const column = at % width
    if (column > 0) open.push(at - 1)
    if (column < width - 1) open.push(at + 1)
    if (at >= width) open.push(at - width)
    if (at + width < matte.length) open.push(at + width)
  }
  return kept
}

/** A height at which every picture of the national size shows the face, as a share of the picture's height. */
const FACE = 0.42

/** Clears every pixel that is not connected to the face. */
export const regionOfFace = (matte: Float32Array, width: number) =>
  connectedRegion(
    Math.floor((matte.length / width) * FACE) * width + Math.floor(width / 2),
    matte,
    width
  )
