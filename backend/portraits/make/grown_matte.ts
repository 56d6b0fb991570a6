/** The largest value within so many steps before and after each place of a line. */
function widened(
  from: Float32Array,
  reach: number,
  place: (index: number) => number,
  count: number
) {
  const to = new Float32Array(count)
  for (let index = 0; index < count; index += 1)
    for (
      let near = Math.max(0, index - reach);
      near <= Math.min(count - 1, index + reach);
      near += 1
    )
      to[index] = Math.max(to[index]!, from[place(near)]!)
  return to
}

/** The matte grown by so many pixels to all sides: what is outside of it is background for sure. */
export function grownMatte(matte: Float32Array, width: number, reach: number): Float32Array {
  const height = matte.length / width
  const grown = new Float32Array(matte.length)
  for (let row = 0; row < height; row += 1)
    grown.set(
      widened(matte, reach, (column) => row * width + column, width),
      row * width
    )
  for (let column = 0; column < width; column += 1) {
    const line = widened(grown, reach, (row) => row * width + column, height)
    for (let row = 0; row < height; row += 1) grown[row * width + column] = line[row]!
  }
  return grown
}
