import { civilDateOf } from '#domain/calendar/instant'
import type { StoredSeason } from '#domain/season/forecast/stored_season'
import { seasonFacts } from '#domain/season/facts'
import { currentTracks } from '#domain/season/progress'
import { calendar, type SeasonWorld } from '#tests/season_world'

/** What the tables keep of a world's season. */
export function storedSeason({ state, now, keys }: SeasonWorld): StoredSeason {
  const tracks = currentTracks(state).map(({ track, state: name }) => [track, name])
  const atLast = keys.filter(({ at }) => at === state.lastAt)
  return {
    year: state.year,
    policy: state.policy,
    tracks: Object.fromEntries(tracks),
    facts: seasonFacts(state, civilDateOf(now), calendar),
    deadlines: Object.values(state.deadlines),
    captureClosedOn: state.captureClosedOn,
    unresolved: state.unresolved,
    parked: state.parked,
    lastAt: state.lastAt,
    newest: { at: state.lastAt, keys: atLast.map(({ key }) => key).toReversed() },
  }
}
