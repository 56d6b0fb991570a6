const BELONGS = 0.05

/** The pixels of one row that are connected to a pixel: the first, and the one after the last. */
function runAround(at: number, matte: Float32Array, width: number): [from: number, to: number] {
  const start = at - (at % width)
  let [from, to] = [at, at + 1]
  while (from > start && matte[from - 1]! > BELONGS) from -= 1
  while (to < start + width && matte[to]! > BELONGS) to += 1
  return [from, to]
}

/** Clears every pixel that is not connected to `seed`: masks have specks around the head. */
function connectedRegion(seed: number, matte: Float32Array, width: number): Float32Array {
  const kept = new Float32Array(matte.length)
  const open = [seed]
  // By runs of a row, not by pixels: a person is a third of the picture.
  while (open.length > 0) {
    const at = open.pop()!
    if (kept[at]! > 0 || !(matte[at]! > BELONGS)) continue
    const [from, to] = runAround(at, matte, width)
    kept.set(matte.subarray(from, to), from)
    for (const row of [-width, width]) {
      for (let next = from + row; next < to + row; next += 1) {
        const isStart = next === from + row || !(matte[next - 1]! > BELONGS)
        if (isStart && matte[next]! > BELONGS && kept[next] === 0) open.push(next)
      }
    }
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
