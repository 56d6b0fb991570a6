import type { MovedUnit } from '#models/jobs/job'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** The deadlines of one unit that a calendar would move. */
export default class MovedUnitTransformer extends BaseTransformer<MovedUnit> {
  toObject() {
    return { ...this.resource }
  }
}
