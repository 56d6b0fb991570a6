import type { Preset } from '#backend/seasons/policy_presets'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** The rules of a notice, from which a season begins. */
export default class PresetTransformer extends BaseTransformer<Preset> {
  toObject() {
    const { code, name, notice, sourced } = this.resource
    return { id: code, code, name, notice, sourced }
  }
}
