import { VISION_MODELS, type ModelName } from '#config/vision_models'
import { readModel } from '#backend/portraits/models/model_files'
import { Model } from '#backend/portraits/models/session'
import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every `step`th value of an output, and its largest one. */
interface Reference {
  step: number
  values: number[]
  largest: { at: number; value: number }
}

const references: Record<string, Reference[]> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'reference_outputs.json'), 'utf8')
)

/** The picture that reference_outputs.py gives to TensorFlow Lite. */
function picture(shape: number[]): Float32Array {
  const length = shape.reduce((a, b) => a * b, 1)
  if (shape.length < 4) return Float32Array.from({ length }, (_, k) => 100 + 60 * Math.sin(k))
  const [, height, width, channels] = shape as [number, number, number, number]
  return Float32Array.from({ length }, (_, k) => {
    const c = k % channels
    const x = Math.floor(k / channels) % width
    const y = Math.floor(k / channels / width)
    const inside = ((x / width - 0.5) / 0.22) ** 2 + ((y / height - 0.45) / 0.3) ** 2 < 1
    return (inside ? 0.7 - 0.1 * c : 0.2 + 0.1 * c) + ((x * 7 + y * 13 + c * 29) % 17) / 170
  })
}

const isMissing = async (name: ModelName) =>
  VISION_MODELS[name].pack === 'full' && !(await readModel(name)).ok

test.group('Converted models give the results of TensorFlow Lite', () => {
  for (const [name, expected] of Object.entries(references)) {
    test(`${name}: largest difference over largest value ≤ 1e-3`, async ({ assert }) => {
      const loaded = await Model.load(name as ModelName)
      if (!loaded.ok) throw new Error(loaded.error.type)
      const outputs = await loaded.value.run(picture(loaded.value.shape))
      for (const [place, { step, largest, values }] of expected.entries()) {
        const own = outputs[`output${place}`]!
        const differences = values.map((value, k) => Math.abs(own[k * step]! - value))
        differences.push(Math.abs(own[largest.at]! - largest.value))
        const most = Math.max(...differences) / Math.abs(largest.value)
        assert.isBelow(most, 1e-3, `output ${place}`)
      }
    }).skip(() => isMissing(name as ModelName), `not run: ${name} is not in the extended pack here`)
  }

  test('an altered model is not used', async ({ assert }) => {
    const model = VISION_MODELS.selfie as { sha256: string }
    const { sha256 } = model
    model.sha256 = 'f'.repeat(64)
    const read = await readModel('selfie')
    model.sha256 = sha256
    assert.isFalse(read.ok)
    if (!read.ok) assert.equal(read.error.type, 'model_altered')
  })
})
