import type { Privacy } from '#backend/consent/queries/privacy_of_student'
import { inUtc } from '#backend/http/in_utc'
import type Photo from '#models/photos/photo'
import { BaseTransformer } from '@adonisjs/core/transformers'

const shown = (photo: Photo) => ({
  ...{ id: photo.id, state: photo.status, via: photo.via, consentBasis: photo.consentBasis },
  takenAt: inUtc(photo.takenAt),
  isSubmitted: photo.submittedAt !== null,
  hasPicture: photo.objectKey !== null,
  hasProduct: photo.productKey !== null,
  erasedAt: inUtc(photo.erasedAt),
})

/** What is stored of a student, who looked, and to whom it went: no name of anybody, no number. */
export default class PrivacyTransformer extends BaseTransformer<Privacy> {
  toObject() {
    const { stored, photos, looks, receivers } = this.resource
    return { stored, photos: photos.map(shown), looks, receivers }
  }
}
