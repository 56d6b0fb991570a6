import type { Rounds } from '#domain/photos/intake'
import { policyOf } from '#domain/policy/read_policy'
import type { Track } from '#domain/season/codes'
import type { MainPhase } from '#domain/season/main/phases'
import Season from '#models/seasons/season'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitProgress from '#models/seasons/unit_progress'

/** Where a unit stands with its two capture periods: what the rule of the intake asks for. */
export async function readRounds({ id, seasonId }: SeasonUnit): Promise<Rounds> {
  const rows = await UnitProgress.query().where('seasonUnitId', id)
  const standing = (track: Track) => rows.find((row) => row.track === track)
  return {
    phase: (standing('main')?.state ?? null) as MainPhase | null,
    window: standing('main')?.facts.window ?? null,
    makeUp: await readMakeUp(seasonId, standing('make_up')?.state),
  }
}

/** The make-up round: days and daily hours of the season's policy. */
async function readMakeUp(seasonId: string, state = 'not_open'): Promise<Rounds['makeUp']> {
  const { year, policy } = await Season.query()
    .where('id', seasonId)
    .preload('policy')
    .firstOrFail()
  const { makeUpFrom, makeUpTo, hoursFrom, hoursTo } = policyOf(policy.sourced)
  if (!makeUpFrom || !makeUpTo) return null
  const days = { firstDay: `${year}-${makeUpFrom}`, lastDay: `${year}-${makeUpTo}` }
  return { state: state as never, window: { ...days, from: hoursFrom, to: hoursTo } }
}
