import { makeUpOf } from '#backend/seasons/queries/read_rounds'
import type { Rounds } from '#domain/photos/intake'
import Round from '#models/seasons/round'
import type SeasonUnit from '#models/seasons/season_unit'
import UnitProgress from '#models/seasons/unit_progress'

/**
 * The state of the two capture periods of many units, to be shown: `readRounds` reads that of one, also under a
 * lock.
 * @param units with their season's policy loaded
 */
export async function roundsOfUnits(units: readonly SeasonUnit[]): Promise<Map<string, Rounds>> {
  const ids = [...new Set(units.map(({ id }) => id))]
  const tracks = await UnitProgress.query()
    .whereIn('season_unit_id', ids)
    .whereIn('track', ['main', 'make_up'])
  const rounds = await Round.query().whereIn('season_unit_id', ids).where('kind', 'main')
  const trackOf = (id: string, name: string) =>
    tracks.find(({ seasonUnitId, track }) => seasonUnitId === id && track === name)
  return new Map(
    units.map((unit): [string, Rounds] => {
      const main = trackOf(unit.id, 'main')
      const round = rounds.find(({ seasonUnitId }) => seasonUnitId === unit.id)
      return [
        unit.id,
        {
          phase: (main?.state as Rounds['phase']) ?? null,
          window: main?.facts.window ?? null,
          closedOn: round?.closedOn ?? null,
          makeUp: makeUpOf(unit.season, trackOf(unit.id, 'make_up')?.state),
        },
      ]
    })
  )
}
