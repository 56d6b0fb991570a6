import type { PreviewedReminder } from '#backend/seasons/reminders/preview_reminders'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What one unit would get if it were reminded now; without letters it says why. */
export default class ReminderTransformer extends BaseTransformer<PreviewedReminder> {
  toObject() {
    const { id, unit, act, dueOn, skipped } = this.resource
    const letters = this.resource.letters.map(({ reader, subject, text }) => {
      return { reader, subject, text }
    })
    return { id, unit, act, dueOn, skipped, letters }
  }
}
