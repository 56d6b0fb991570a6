import type { Rounds } from '#domain/photos/intake'
import { policyOf } from '#domain/policy/read_policy'
import type { SeasonFacts } from '#domain/season/facts'
import Season from '#models/season'
import type SeasonUnit from '#models/season_unit'
import db from '@adonisjs/lucid/services/db'

/** Where a unit stands with its two capture periods: what the rule of the intake asks for. */
export async function roundsOf({ id, seasonId }: SeasonUnit): Promise<Rounds> {
  const rows = await db.from('unit_progress').where('season_unit_id', id)
  const standing = (track: string) => rows.find((row) => row.track === track)
  const facts: SeasonFacts | undefined = standing('main')?.facts
  return {
    phase: standing('main')?.state ?? null,
    window: facts?.window ?? null,
    makeUp: await makeUpOf(seasonId, standing('make_up')?.state),
  }
}

/** The make-up of a season is by the days of its policy, in the daily hours. */
async function makeUpOf(seasonId: string, state = 'not_open'): Promise<Rounds['makeUp']> {
  const { year, policy } = await Season.query()
    .where('id', seasonId)
    .preload('policy')
    .firstOrFail()
  const { makeUpFrom, makeUpTo, hoursFrom, hoursTo } = policyOf(policy.sourced)
  if (!makeUpFrom || !makeUpTo) return null
  const days = { firstDay: `${year}-${makeUpFrom}`, lastDay: `${year}-${makeUpTo}` }
  return { state: state as never, window: { ...days, from: hoursFrom, to: hoursTo } }
}
