import { deliveredPhotos } from '#backend/photos/queries/delivered_photos'
import { CONSENT_WITHDRAWN, withdrawalOf, type ConsentFacts } from '#domain/consent/requests'
import { CONSENT_TODAY } from '#domain/photos/consent'
import ConsentRequest from '#models/consent/consent_request'
import PhoneStep from '#models/phone/phone_step'
import Photo from '#models/photos/photo'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A student's consent, with the photos that depend on it. */
export interface ConsentOfStudent extends ConsentFacts, ReturnType<typeof withdrawalOf> {
  /** What was asked about delivered photos, the newest first. */
  requests: ConsentRequest[]
}

/** Whatever is kept of a student: all photos but those that were taken back. */
export const keptPhotos = (studentId: string, client?: TransactionClientContract) =>
  Photo.query({ client }).where({ studentId }).whereNull('draft_removed_at').orderBy('id')

const newestConsent = (studentId: string, client?: TransactionClientContract) =>
  PhoneStep.query({ client })
    .where({ studentId, step: 'consent' })
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .first()

/** @param client inside a transaction that has locked the photos and the student it stays as it is */
export async function consentOfStudent(
  studentId: string,
  client?: TransactionClientContract
): Promise<ConsentOfStudent> {
  const said = await newestConsent(studentId, client)
  const photos = await keptPhotos(studentId, client)
  const ids = photos.map(({ id }) => id)
  const delivered = await deliveredPhotos(ids, client)
  const requests = await ConsentRequest.query({ client })
    .whereIn('photo_id', ids)
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
  const asked = new Set(requests.map(({ photoId }) => photoId))
  const facts = {
    isGiven: said?.version === CONSENT_TODAY.student,
    withdrawnAt: said?.version === CONSENT_WITHDRAWN ? said.businessAt.toUTC().toISO() : null,
    undelivered: ids.filter((id) => !delivered.has(id)).length,
    unasked: [...delivered].filter((id) => !asked.has(id)).length,
  }
  return { ...facts, ...withdrawalOf(facts), requests }
}
