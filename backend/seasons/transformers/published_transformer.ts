import { BaseTransformer } from '@adonisjs/core/transformers'

/** A published season: its units, and how many seasons have begun. */
export default class PublishedTransformer extends BaseTransformer<{
  units: number
  started: number
}> {
  toObject() {
    const { units, started } = this.resource
    return { units, started }
  }
}
