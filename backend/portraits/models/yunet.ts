import { withoutOverlaps, type Face } from './faces.js'
import { sample, type Raster } from './raster.js'
import type { Model } from './session.js'

const SIZE = 320
const MIN_SCORE = 0.6
const STRIDES = [8, 16, 32]

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/** YuNet takes separate planes of blue, green, red. */
function planes(values: Float32Array): Float32Array {
  const area = SIZE * SIZE
  const turned = new Float32Array(values.length)
  for (let at = 0; at < area; at += 1) {
    turned[at] = values[at * 3 + 2]!
    turned[area + at] = values[at * 3 + 1]!
    turned[2 * area + at] = values[at * 3]!
  }
  return turned
}

/** Faces by YuNet (libfacedetection), in the picture's pixels. */
export async function detectByYunet(model: Model, raster: Raster): Promise<Face[]> {
  const side = Math.max(raster.width, raster.height)
  const region = { x: raster.width / 2, y: raster.height / 2, side, angle: 0 }
  const outputs = await model.run(planes(sample(raster, region, SIZE, { factor: 1, offset: 0 })))
  const scale = side / SIZE
  const left = (raster.width - side) / 2
  const top = (raster.height - side) / 2
  const faces: Face[] = []
  for (const stride of STRIDES) {
    const [scores, objects, boxes, points] = ['cls', 'obj', 'bbox', 'kps'].map(
      (name) => outputs[`${name}_${stride}`]!
    ) as [Float32Array, Float32Array, Float32Array, Float32Array]
    const columns = SIZE / stride
    for (let cell = 0; cell < columns * columns; cell += 1) {
      const score = Math.sqrt(clamp(scores[cell]!) * clamp(objects[cell]!))
      if (score < MIN_SCORE) continue
      const column = cell % columns
      const row = Math.floor(cell / columns)
      const x = (place: number) => left + (column + place) * stride * scale
      const y = (place: number) => top + (row + place) * stride * scale
      const width = Math.exp(boxes[cell * 4 + 2]!) * stride * scale
      const height = Math.exp(boxes[cell * 4 + 3]!) * stride * scale
      const point = (index: number) => ({
        x: x(points[cell * 10 + 2 * index]!),
        y: y(points[cell * 10 + 2 * index + 1]!),
      })
      faces.push({
        box: {
          x: x(boxes[cell * 4]!) - width / 2,
          y: y(boxes[cell * 4 + 1]!) - height / 2,
          width,
          height,
        },
        score,
        rightEye: point(0),
        leftEye: point(1),
      })
    }
  }
  return withoutOverlaps(faces)
}
