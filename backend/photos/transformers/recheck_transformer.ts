import { inUtc } from '#backend/http/in_utc'
import type { RecheckWithProgress } from '#backend/photos/rechecks/rechecks_of_season'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A recheck of a season's photos and its progress. Its author must be loaded. */
export default class RecheckTransformer extends BaseTransformer<RecheckWithProgress> {
  toObject() {
    const { recheck, progress } = this.resource
    return {
      id: recheck.id,
      ...progress,
      by: recheck.author.name,
      recordedAt: inUtc(recheck.recordedAt),
      finishedAt: inUtc(recheck.finishedAt),
    }
  }
}
