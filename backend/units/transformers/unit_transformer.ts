import type Unit from '#models/people/unit'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A school or campus. Its region must be loaded. */
export default class UnitTransformer extends BaseTransformer<Unit> {
  toObject() {
    const { id, code, name, region } = this.resource
    return { id, code, name, region: region.name, regionId: region.id }
  }
}
