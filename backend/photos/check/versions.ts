import { MODELS_OF, VISION_MODELS, type ModelPack } from '#config/vision_models'
import { createHash } from 'node:crypto'

/** Of the code that measures: another number gives other values for the same photo. */
const MEASURES = '6'

/** The models of a pack by their sums: one byte of one of them, and it is another. */
function sumOf(pack: ModelPack): string {
  const sums = MODELS_OF[pack].map((name) => {
    const { sha256, converted } = VISION_MODELS[name]
    return `${sha256}${converted}`
  })
  return createHash('sha256').update(sums.join()).digest('hex').slice(0, 8)
}

/** What a verdict was measured with: the code, and the bytes of the models. */
export const measuresVersion = (pack: ModelPack) => `${MEASURES}/${sumOf(pack)}`
