const tables = new Map<number, [cos: Float64Array, sin: Float64Array]>()

/** The turns of a transform of this length, worked out once. */
function turnsOf(size: number): [cos: Float64Array, sin: Float64Array] {
  const known = tables.get(size)
  if (known) return known
  const angles = Float64Array.from({ length: size / 2 }, (_, at) => (-2 * Math.PI * at) / size)
  const made: [Float64Array, Float64Array] = [angles.map(Math.cos), angles.map(Math.sin)]
  tables.set(size, made)
  return made
}

function swap(values: Float64Array, one: number, other: number) {
  const kept = values[one]!
  values[one] = values[other]!
  values[other] = kept
}

/** In place, of a length that is a power of two (Cooley and Tukey). */
function transform(real: Float64Array, imaginary: Float64Array) {
  const size = real.length
  const [cosines, sines] = turnsOf(size)
  for (let at = 1, other = 0; at < size; at += 1) {
    let bit = size >> 1
    for (; other & bit; bit >>= 1) other ^= bit
    other ^= bit
    if (at >= other) continue
    swap(real, at, other)
    swap(imaginary, at, other)
  }
  for (let length = 2; length <= size; length *= 2)
    for (let from = 0; from < size; from += length)
      for (let step = 0; step < length / 2; step += 1) {
        const cos = cosines[(step * size) / length]!
        const sin = sines[(step * size) / length]!
        const near = from + step
        const far = near + length / 2
        const x = real[far]! * cos - imaginary[far]! * sin
        const y = real[far]! * sin + imaginary[far]! * cos
        real[far] = real[near]! - x
        imaginary[far] = imaginary[near]! - y
        real[near]! += x
        imaginary[near]! += y
      }
}

/** The power of each frequency of a square picture, row by row; its side is a power of two. */
export function powerOf(values: Float64Array, size: number): Float64Array {
  const real = values
  const imaginary = new Float64Array(values.length)
  const [line, part] = [new Float64Array(size), new Float64Array(size)]
  for (let row = 0; row < size; row += 1) {
    const own = real.subarray(row * size, (row + 1) * size)
    transform(own, imaginary.subarray(row * size, (row + 1) * size))
  }
  for (let column = 0; column < size; column += 1) {
    for (let row = 0; row < size; row += 1) {
      line[row] = real[row * size + column]!
      part[row] = imaginary[row * size + column]!
    }
    transform(line, part)
    for (let row = 0; row < size; row += 1) {
      real[row * size + column] = line[row]!
      imaginary[row * size + column] = part[row]!
    }
  }
  return values.map((_, at) => real[at]! ** 2 + imaginary[at]! ** 2)
}
