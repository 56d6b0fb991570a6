import type { CountedDeadline } from '#backend/seasons/queries/deadlines_of_unit'
import { explainDeadline } from '#domain/season/deadline'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A deadline with the days that were counted and skipped. */
export default class DeadlineTransformer extends BaseTransformer<CountedDeadline> {
  toObject() {
    const { deadline, version, calendar } = this.resource
    return { ...deadline, calendar: version, ...explainDeadline(deadline, calendar) }
  }
}
