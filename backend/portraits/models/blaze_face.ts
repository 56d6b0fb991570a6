import { logistic } from './logistic.js'
import { withoutOverlaps, type Face } from './faces.js'
import { MINUS_ONE_TO_ONE, sample, wholePicture, type Raster } from './raster.js'
import type { Model } from './session.js'

const SIZE = 192
/** One anchor in the middle of every fourth pixel. */
const COLUMNS = SIZE / 4
const MIN_SCORE = 0.6

/** Faces by BlazeFace's full-range model, in the picture's pixels. */
export async function detectByBlazeFace(model: Model, raster: Raster): Promise<Face[]> {
  const region = wholePicture(raster)
  const { side } = region
  const outputs = await model.run(sample(raster, region, SIZE, MINUS_ONE_TO_ONE))
  const [boxes, scores] = [outputs.output0!, outputs.output1!]
  const left = (raster.width - side) / 2
  const top = (raster.height - side) / 2
  const faces: Face[] = []
  for (let cell = 0; cell < COLUMNS * COLUMNS; cell += 1) {
    const score = logistic(scores[cell]!)
    if (score < MIN_SCORE) continue
    const raw = (index: number) => boxes[cell * 16 + index]! / SIZE
    const anchorX = ((cell % COLUMNS) + 0.5) / COLUMNS
    const anchorY = (Math.floor(cell / COLUMNS) + 0.5) / COLUMNS
    const point = (index: number) => ({
      x: left + (anchorX + raw(index)) * side,
      y: top + (anchorY + raw(index + 1)) * side,
    })
    const width = raw(2) * side
    const height = raw(3) * side
    const middle = point(0)
    faces.push({
      box: { x: middle.x - width / 2, y: middle.y - height / 2, width, height },
      score,
      rightEye: point(4),
      leftEye: point(6),
    })
  }
  return withoutOverlaps(faces)
}
