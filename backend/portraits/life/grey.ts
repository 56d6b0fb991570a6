/** The lightness of a picture, row by row, 0 to 255. */
export interface Grey {
  values: Float32Array
  width: number
  height: number
}

/** The value between pixels; points beyond the edge have that of the edge. */
export function valueAt({ values, width, height }: Grey, x: number, y: number): number {
  const left = Math.max(0, Math.min(width - 2, Math.floor(x)))
  const top = Math.max(0, Math.min(height - 2, Math.floor(y)))
  const right = Math.max(0, Math.min(1, x - left))
  const down = Math.max(0, Math.min(1, y - top))
  const at = top * width + left
  const upper = values[at]! * (1 - right) + values[at + 1]! * right
  const lower = values[at + width]! * (1 - right) + values[at + width + 1]! * right
  return upper * (1 - down) + lower * down
}

/** Half as large, each pixel the mean of four. */
export function halved({ values, width, height }: Grey): Grey {
  const half = { width: width >> 1, height: height >> 1 }
  const small = new Float32Array(half.width * half.height)
  for (let y = 0; y < half.height; y += 1)
    for (let x = 0; x < half.width; x += 1) {
      const at = 2 * y * width + 2 * x
      const sum = values[at]! + values[at + 1]! + values[at + width]! + values[at + width + 1]!
      small[y * half.width + x] = sum / 4
    }
  return { values: small, ...half }
}

/** A picture and its halves, the largest first. */
export function pyramidOf(picture: Grey, levels: number): Grey[] {
  const all = [picture]
  while (all.length < levels) all.push(halved(all.at(-1)!))
  return all
}
