import { MODELS_OF, VISION_MODELS } from '#config/vision_models'
import type { ModelPack } from '#domain/photos/model_pack'
import { createHash } from 'node:crypto'

/** Of the code that measures: another number gives other values for the same photo. */
const MEASURES = '5'

/** The models of a pack by their sums: one byte of one of them, and it is another. */
function packChecksum(pack: ModelPack): string {
  const sums = MODELS_OF[pack].map((name) => {
    const { sha256, converted } = VISION_MODELS[name]
    return `${sha256}${converted}`
  })
  return createHash('sha256').update(sums.join()).digest('hex').slice(0, 8)
}

/** What a verdict was measured with: the code, and the bytes of the models. */
export const measuresVersion = (pack: ModelPack) => `${MEASURES}/${packChecksum(pack)}`
