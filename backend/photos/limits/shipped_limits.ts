import type { ModelPack } from '#domain/photos/model_pack'
import type { PhotoLimits } from '#domain/photos/judge'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', '..', '..', 'config', 'photo_limits')

const read = (pack: ModelPack): PhotoLimits =>
  JSON.parse(readFileSync(join(folder, `${pack}.json`), 'utf8'))
const SHIPPED: Record<ModelPack, PhotoLimits> = { core: read('core'), full: read('full') }

/** The limits shipped with a pack of models. `docs/photo-accuracy.md` says what they find and miss. */
export const shippedLimits = (pack: ModelPack): PhotoLimits => SHIPPED[pack]
