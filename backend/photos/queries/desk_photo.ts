import { deliveredPhotos } from '#backend/photos/queries/delivered_photos'
import { countFailures } from '#backend/photos/queries/photos_of_person'
import { readPhase } from '#backend/units/queries/read_phase'
import type { DeskPhoto } from '#domain/photos/desk'
import { policyOf } from '#domain/policy/read_policy'
import type Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Has this person handed the photo in, or filed an appeal of it? */
export async function isOwnPhoto(
  { id, authorId }: Photo,
  userId: string,
  client?: TransactionClientContract
): Promise<boolean> {
  if (authorId === userId) return true
  const filed = { photoId: id, decision: 'appeal', authorId: userId } as const
  return (await PhotoDecision.findBy(filed, { client })) !== null
}

/**
 * What `askDesk` has to know of a photo before it is moved.
 * @param photo its current state: inside a transaction locked by `lockPhoto`
 * @param seasonUnit the unit of the photo, with its season's policy loaded
 * @param userId who wants to move it
 */
export async function deskPhoto(
  photo: Photo,
  seasonUnit: SeasonUnit,
  userId: string,
  trx?: TransactionClientContract
): Promise<DeskPhoto> {
  const { status, parkedWhy, objectKey, studentId } = photo
  return {
    status,
    parkedWhy,
    hasPicture: objectKey !== null,
    hasStudent: studentId !== null,
    isLooked: photo.lookedAt !== null,
    isOwn: await isOwnPhoto(photo, userId, trx),
    isDelivered: (await deliveredPhotos([photo.id], trx)).has(photo.id),
    phase: await readPhase(seasonUnit, trx),
    failures: await countFailures(photo, trx),
    appealAfter: policyOf(seasonUnit.season.policy.sourced).appealAfterFailures,
  }
}
