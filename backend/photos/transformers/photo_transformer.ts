import { inUtc } from '#backend/http/in_utc'
import { civilDateOf } from '#domain/calendar/instant'
import type Photo from '#models/photos/photo'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { shownStudent } from './shown_student.js'

/** A photo in a list. Its unit and its student must be loaded. */
export default class PhotoTransformer extends BaseTransformer<Photo> {
  toObject() {
    const { id, status, verdict, parkedWhy, objectKey, productKey } = this.resource
    const { seasonUnit, round, takenAt, recordedAt, student, discardedAt } = this.resource
    return {
      id,
      status,
      verdict,
      parkedWhy,
      hasPicture: objectKey !== null,
      hasProduct: productKey !== null,
      unit: { id: seasonUnit.id, name: seasonUnit.unit.name },
      round,
      /** Whom it shows; null while nobody has said so. */
      student: student && shownStudent(student),
      isDiscarded: discardedAt !== null,
      /** The day in Shanghai on which it was taken. */
      takenOn: civilDateOf(takenAt.toISO()!),
      recordedAt: inUtc(recordedAt),
    }
  }
}
