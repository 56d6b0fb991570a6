import { sample, ZERO_TO_ONE, type Point, type Raster, type Region } from './raster.js'
import type { Model } from './session.js'

/** How much of every cell of a square region belongs to something, 0–1. */
export interface Mask {
  region: Region
  size: number
  share: Float32Array
}

/** The share at a point of the picture; 0 outside of the region. */
export function shareAt({ region, size, share }: Mask, { x, y }: Point): number {
  const column = Math.floor(((x - region.x) / region.side + 0.5) * size)
  const row = Math.floor(((y - region.y) / region.side + 0.5) * size)
  const isInside = column >= 0 && row >= 0 && column < size && row < size
  return isInside ? share[row * size + column]! : 0
}

/** A light blue, like the background of the national picture; shares of red, green and blue. */
const PAINT = [0.39, 0.77, 1] as const

/** Person against background (MediaPipe's selfie segmentation). */
export async function personMask(model: Model, raster: Raster, region: Region): Promise<Mask> {
  const size = model.shape[1]!
  const outputs = await model.run(sample(raster, region, size, ZERO_TO_ONE))
  return { region, size, share: outputs.output0! }
}

/** The largest spread of brightness of a plain wall with its shadows, 0–1. */
const PLAIN = 0.06
const HIDDEN = 0.1

/** Whether everything that a mask leaves out has nearly one brightness. Black is outside the picture. */
function isPlain(values: Float32Array, mask: Float32Array): boolean {
  let [count, sum, squares] = [0, 0, 0]
  for (let at = 0, from = 1; from < values.length; at += 1, from += 3) {
    const green = values[from]!
    if (mask[at]! > HIDDEN || green === 0) continue
    count += 1
    sum += green
    squares += green * green
  }
  return squares / count - (sum / count) ** 2 < PLAIN ** 2
}

/**
 * Person against background, segmented twice above a row. Before the second run, everything that the
 * first run left out is painted over in one colour, so that a piece of a flag or a chair that the first
 * run included stands alone. Above the row a cell belongs to the person only if both runs say so; below
 * it the first run decides, because the second loses parts of dark shoulders. In front of a plain wall
 * the first run is enough.
 * @param until a row of the picture, px
 */
export async function personMaskTwice(
  model: Model,
  raster: Raster,
  region: Region,
  until: number
): Promise<Mask> {
  const size = model.shape[1]!
  const values = sample(raster, region, size, ZERO_TO_ONE)
  const { output0: first } = await model.run(values)
  if (isPlain(values, first!)) return { region, size, share: first! }
  for (let at = 0; at < size * size; at += 1) {
    const hidden = 1 - first![at]!
    for (let part = 0; part < 3; part += 1)
      values[at * 3 + part]! += hidden * (PAINT[part]! - values[at * 3 + part]!)
  }
  const { output0: second } = await model.run(values)
  const rows = Math.round(((until - region.y) / region.side + 0.5) * size)
  const share = first!.map((one, at) => (at < rows * size ? Math.min(one, second![at]!) : one))
  return { region, size, share }
}

/** Hair. The model's fourth input channel, the mask of the previous frame, stays empty. */
export async function hairMask(model: Model, raster: Raster, region: Region): Promise<Mask> {
  const size = model.shape[1]!
  const outputs = await model.run(sample(raster, region, size, ZERO_TO_ONE, 4))
  const scores = outputs.output0!
  const share = new Float32Array(size * size)
  for (let at = 0; at < share.length; at += 1) {
    share[at] = 1 / (1 + Math.exp(scores[at * 2]! - scores[at * 2 + 1]!))
  }
  return { region, size, share }
}
