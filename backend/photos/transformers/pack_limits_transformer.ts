import type { Locale } from '#backend/lang/words'
import { ruleName } from '#backend/photos/advice/advice'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import type { Limit } from '#domain/photos/judge'
import { FIXED_MEASURES } from '#domain/photos/limits'
import type { ModelPack } from '#domain/photos/model_pack'
import { PHOTO_MEASURES, type PhotoMeasure } from '#domain/photos/rules'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** The limits in force of one pack of models. */
export interface PackLimits {
  pack: ModelPack
  version: string
  limits: Record<PhotoMeasure, Limit>
}

const NAMES = Object.keys(PHOTO_MEASURES) as PhotoMeasure[]

/** The limits in force of one pack of models, each measure with its rule in the reader's language. */
export default class PackLimitsTransformer extends BaseTransformer<PackLimits> {
  constructor(
    limits: PackLimits,
    private locale: Locale
  ) {
    super(limits)
  }

  toObject() {
    const { pack, version } = this.resource
    return { id: pack, version, measures: NAMES.map((name) => this.#measure(name)) }
  }

  #measure(name: PhotoMeasure) {
    const { pack, limits } = this.resource
    const { rule, bad, unit } = PHOTO_MEASURES[name]
    return {
      name,
      rule,
      ruleName: ruleName(rule, this.locale),
      bad,
      unit,
      mayFail: shippedLimits(pack).limits[name].fail !== null,
      /** May not be changed for a season. */
      isFixed: FIXED_MEASURES.includes(name),
      ...limits[name],
    }
  }
}
