import { BaseTransformer } from '@adonisjs/core/transformers'

/** How many photos of a filter a job would reset. */
export default class ResetsAheadTransformer extends BaseTransformer<{ count: number }> {
  toObject() {
    return { ...this.resource }
  }
}
