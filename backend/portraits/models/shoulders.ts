import { logistic } from './logistic.js'
import { placeOf, sample, ZERO_TO_ONE, type Point, type Raster, type Region } from './raster.js'
import type { Model } from './session.js'

const RIGHT_SHOULDER = 12
const LEFT_SHOULDER = 11
const VALUES = 5
const SURE = 0.5

/** Both shoulders in the picture's pixels; null if the model does not see them. */
export async function detectShoulders(
  model: Model,
  raster: Raster,
  region: Region
): Promise<{ right: Point; left: Point } | null> {
  const size = model.shape[1]!
  const outputs = await model.run(sample(raster, region, size, ZERO_TO_ONE))
  const raw = outputs.output0!
  const point = (index: number) => ({
    ...placeOf(region, raw[index * VALUES]! / size, raw[index * VALUES + 1]! / size),
    seen: logistic(raw[index * VALUES + 3]!),
  })
  const right = point(RIGHT_SHOULDER)
  const left = point(LEFT_SHOULDER)
  return right.seen > SURE && left.seen > SURE ? { right, left } : null
}
