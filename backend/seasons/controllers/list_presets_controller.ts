import { answer } from '#backend/http/answer'
import { presets } from '#backend/seasons/policy_presets'
import PresetTransformer from '#backend/seasons/transformers/preset_transformer'

/** The presets of new seasons. */
export default class ListPresetsController {
  handle() {
    return answer(PresetTransformer.transform(presets))
  }
}
