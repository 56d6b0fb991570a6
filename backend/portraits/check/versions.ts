import { MODELS_OF, VISION_MODELS } from '#config/vision_models'
import type { ModelPack } from '#domain/photos/model_pack'
import { createHash } from 'node:crypto'

/** Version of the measuring code: raise it when the same photo gives other values. */
const MEASURES = '6'

/** A checksum over the models of a pack: it changes with any byte of any model. */
function packChecksum(pack: ModelPack): string {
  const sums = MODELS_OF[pack].map((name) => {
    const { sha256, converted } = VISION_MODELS[name]
    return `${sha256}${converted}`
  })
  return createHash('sha256').update(sums.join()).digest('hex').slice(0, 8)
}

/** What a verdict was measured with: version of the code and checksum of the models. */
export const measuresVersion = (pack: ModelPack) => `${MEASURES}/${packChecksum(pack)}`
