import { readPhase } from '#backend/units/queries/read_phase'
import type { Rounds } from '#domain/photos/intake'
import { policyOf } from '#domain/policy/read_policy'
import { makeUpWindow } from '#domain/season/make_up/window'
import Round from '#models/seasons/round'
import Season from '#models/seasons/season'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitProgress from '#models/seasons/unit_progress'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * The state of a unit's two capture periods, for the intake rules.
 * @param client inside a transaction no step of the season is recorded until it ends (see `readPhase`)
 */
export async function readRounds(
  unit: SeasonUnit,
  client?: TransactionClientContract
): Promise<Rounds> {
  const of = { seasonUnitId: unit.id }
  // First, because it locks the season's state.
  const phase = await readPhase(unit, client)
  const tracks = await UnitProgress.query({ client }).where(of)
  const main = await Round.findBy({ ...of, kind: 'main' }, { client })
  return {
    phase,
    window: tracks.find(({ track }) => track === 'main')?.facts.window ?? null,
    closedOn: main?.closedOn ?? null,
    makeUp: await readMakeUp(unit, tracks.find(({ track }) => track === 'make_up')?.state, client),
  }
}

/** The make-up that a season's policy offers, in the state of its track; null if it offers none. */
export function makeUpOf({ year, policy }: Season, state = 'not_open'): Rounds['makeUp'] {
  const window = makeUpWindow(year, policyOf(policy.sourced))
  return window && { state: state as never, window }
}

async function readMakeUp(
  { seasonId }: SeasonUnit,
  state: string | undefined,
  client?: TransactionClientContract
): Promise<Rounds['makeUp']> {
  const seasons = Season.query({ client }).where('id', seasonId).preload('policy')
  return makeUpOf(await seasons.firstOrFail(), state)
}
