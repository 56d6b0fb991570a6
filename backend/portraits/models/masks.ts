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

/** Person against background (MediaPipe's selfie segmentation). */
export async function personMask(model: Model, raster: Raster, region: Region): Promise<Mask> {
  const size = model.shape[1]!
  const outputs = await model.run(sample(raster, region, size, ZERO_TO_ONE))
  return { region, size, share: outputs.output0! }
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
