import { countsOf } from '#domain/counts/counts_of'
import { policyOf } from '#domain/policy/read_policy'
import Student from '#models/roster/student'
import Season from '#models/seasons/season'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Does the policy of a unit's season take its counts from photos? */
export async function takesCountsFromPhotos(
  { seasonId }: Pick<SeasonUnit, 'seasonId'>,
  client?: TransactionClientContract
): Promise<boolean> {
  const seasons = Season.query({ client }).where('id', seasonId).preload('policy')
  const { policy } = await seasons.firstOrFail()
  return countsOf(policyOf(policy.sourced)) === 'photos'
}

/** The same, of a unit that has a student: until then somebody may type its counts in. */
export async function isCountedFromPhotos(
  unit: SeasonUnit,
  client?: TransactionClientContract
): Promise<boolean> {
  if (!(await takesCountsFromPhotos(unit, client))) return false
  return (await Student.query({ client }).where('seasonUnitId', unit.id).first()) !== null
}
