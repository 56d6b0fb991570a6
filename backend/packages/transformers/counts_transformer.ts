import type { ItemCounts } from '#backend/packages/queries/delivered_items'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** How much there is to download. */
export default class CountsTransformer extends BaseTransformer<ItemCounts> {
  toObject() {
    const { photos, changed, removed } = this.resource
    return { photos, changed, removed }
  }
}
