import { policyOf } from '#domain/policy/read_policy'
import { codeForLevel } from '#domain/roster/unit_codes'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitProgress from '#models/seasons/unit_progress'

/** What stands on the letter of a unit before anybody writes. */
export interface LetterFacts {
  cohort: number
  /** Photos that were delivered; null before the first. */
  count: number | null
  /** The national code, or ours where there is none. */
  code: string
}

/** @param unit with its `unit`, as of a route */
export async function letterFacts(unit: SeasonUnit): Promise<LetterFacts> {
  await unit.load('season', (season) => season.preload('policy'))
  await unit.unit.load('codes')
  const main = await UnitProgress.findBy({ seasonUnitId: unit.id, track: 'main' })
  const { season } = unit
  return {
    cohort: season.year + policyOf(season.policy.sourced).cohortOffset,
    count: main?.facts?.delivered || null,
    code: codeForLevel(unit.unit.codes, null) ?? unit.unit.code,
  }
}
