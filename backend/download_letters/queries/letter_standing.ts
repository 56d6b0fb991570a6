import { standingOf, type LetterStanding } from '#domain/download_letters/download_letter'
import { policyOf } from '#domain/policy/read_policy'
import DownloadLetter from '#models/download_letters/download_letter'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The letter that a school handed in last; null before the first. */
export const newestLetter = ({ id }: SeasonUnit, client?: TransactionClientContract) =>
  DownloadLetter.query({ client }).where('seasonUnitId', id).orderBy('no', 'desc').first()

/** How it stands with the letter of a unit. */
export async function letterStanding(
  unit: SeasonUnit,
  client?: TransactionClientContract
): Promise<LetterStanding> {
  await unit.load('season', (season) => season.preload('policy'))
  const newest = await newestLetter(unit, client)
  return standingOf(policyOf(unit.season.policy.sourced), newest?.state ?? null)
}
