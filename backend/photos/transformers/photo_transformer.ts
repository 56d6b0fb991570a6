import { inUtc } from '#backend/http/in_utc'
import { civilDateOf } from '#domain/calendar/instant'
import type Photo from '#models/photos/photo'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A photo in a list. Its unit must be loaded. */
export default class PhotoTransformer extends BaseTransformer<Photo> {
  toObject() {
    const { id, status, verdict, parkedWhy, objectKey, productKey } = this.resource
    const { seasonUnit, round, takenAt, recordedAt } = this.resource
    return {
      id,
      status,
      verdict,
      parkedWhy,
      hasPicture: objectKey !== null,
      hasProduct: productKey !== null,
      unit: { id: seasonUnit.id, name: seasonUnit.unit.name },
      round,
      /** The day in Shanghai on which it was taken. */
      takenOn: civilDateOf(takenAt.toISO()!),
      recordedAt: inUtc(recordedAt),
    }
  }
}
