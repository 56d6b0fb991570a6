import type { UnlockReport } from '#backend/locks/actions/unlock_students'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** How many of the locks that were asked for are ended. */
export default class UnlockedTransformer extends BaseTransformer<UnlockReport> {
  toObject() {
    const { unlocked, asked } = this.resource
    return { unlocked, asked }
  }
}
