import type CityWindow from '#models/seasons/city_window'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** The window of a region. Its region must be loaded. */
export default class WindowTransformer extends BaseTransformer<CityWindow> {
  toObject() {
    const { id, region, firstDay, lastDay, from, to } = this.resource
    return { id, region: region.name, regionId: region.id, firstDay, lastDay, from, to }
  }
}
