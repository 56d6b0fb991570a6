const BELONGS = 0.05

/** The run of places of one row that belong together with a place: its first, and the one after its last. */
function runAround(at: number, matte: Float32Array, width: number): [from: number, to: number] {
  const start = at - (at % width)
  let [from, to] = [at, at + 1]
  while (from > start && matte[from - 1]! > BELONGS) from -= 1
  while (to < start + width && matte[to]! > BELONGS) to += 1
  return [from, to]
}

/** Clears every place that is not joined to `seed`: crumbs of a mask lie about a head like dust. */
function joinedTo(seed: number, matte: Float32Array, width: number): Float32Array {
  const kept = new Float32Array(matte.length)
  const open = [seed]
  // Run by run, not place by place: a person is a third of the picture.
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

/** Where there is a face in every picture of the national size, as a share of its height. */
const FACE = 0.42

/** Clears what is not joined to the face. */
export const joinedToFace = (matte: Float32Array, width: number) =>
  joinedTo(Math.floor((matte.length / width) * FACE) * width + Math.floor(width / 2), matte, width)
