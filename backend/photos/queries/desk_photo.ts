import { countFailures } from '#backend/photos/queries/photos_of_person'
import { readPhase } from '#backend/units/queries/read_phase'
import type { DeskPhoto } from '#domain/photos/desk'
import { policyOf } from '#domain/policy/read_policy'
import type Photo from '#models/photos/photo'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * What `askDesk` has to know of a photo before it is moved.
 * @param photo its current state: inside a transaction locked by `lockPhoto`
 * @param seasonUnit the unit of the photo, with its season's policy loaded
 */
export async function deskPhoto(
  photo: Photo,
  seasonUnit: SeasonUnit,
  trx?: TransactionClientContract
): Promise<DeskPhoto> {
  const { status, parkedWhy, objectKey } = photo
  return {
    status,
    parkedWhy,
    hasPicture: objectKey !== null,
    phase: await readPhase(seasonUnit, trx),
    failures: await countFailures(photo, trx),
    appealAfter: policyOf(seasonUnit.season.policy.sourced).appealAfterFailures,
  }
}
