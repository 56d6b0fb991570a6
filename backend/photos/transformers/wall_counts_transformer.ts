import type { WallCounts } from '#backend/photos/wall/count_wall'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** How many photos each chip of the wall has. */
export default class WallCountsTransformer extends BaseTransformer<WallCounts> {
  toObject() {
    return { ...this.resource }
  }
}
