import { pairOf, type NationalCode } from '#domain/roster/unit_codes'
import type Unit from '#models/people/unit'
import { BaseTransformer } from '@adonisjs/core/transformers'

const inOrder = (one: NationalCode, other: NationalCode) => (pairOf(one) < pairOf(other) ? -1 : 1)

/** A school or campus. Its region and its national codes must be loaded. */
export default class UnitTransformer extends BaseTransformer<Unit> {
  toObject() {
    const { id, code, name, region, codes } = this.resource
    return {
      ...{ id, code, name, region: region.name, regionId: region.id },
      codes: codes.toSorted(inOrder).map(({ yxdm, level }) => ({ yxdm, level })),
    }
  }
}
