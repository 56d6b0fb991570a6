import type { WaiverReport } from '#backend/payments/actions/each_student'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Of how many students it was done, and who was left out for which reason. */
export default class WaiverReportTransformer extends BaseTransformer<WaiverReport> {
  toObject() {
    const { done, asked, left } = this.resource
    return { done, asked, left }
  }
}
