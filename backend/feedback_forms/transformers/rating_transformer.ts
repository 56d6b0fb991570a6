import { inUtc } from '#backend/http/in_utc'
import type FeedbackForm from '#models/feedback_forms/feedback_form'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What a school thinks of its season, as the accepted form says; as `ratingsOfSeason` loads it. */
export default class RatingTransformer extends BaseTransformer<FeedbackForm> {
  toObject() {
    const { id, seasonUnitId, seasonUnit, photoRating, serviceRating } = this.resource
    const { unit, season } = seasonUnit
    return {
      ...{ id, seasonUnitId, photoRating, serviceRating },
      unit: { code: unit.code, name: unit.name },
      region: unit.region.name,
      season: season.name,
      comments: this.resource.commentsNote?.text ?? null,
      submittedAt: inUtc(this.resource.submittedAt),
    }
  }
}
