import type { Track } from '#domain/season/codes'
import type { Deadline } from '#domain/season/deadline'
import type { SeasonFacts } from '#domain/season/facts'
import { NOT_OVER } from '#backend/seasons/queries/not_over'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A season unit that was published and is not over, and when it was published. */
export interface UnitRow {
  id: string
  season_id: string
  region_id: string
  published_at: Date
}

export interface TrackRow {
  season_unit_id: string
  track: Track
  state: string
  facts: SeasonFacts
}

type Client = TransactionClientContract

/** Published season units that are not over. */
export const unitRows = (client: Client, unitIds?: string[]): Promise<UnitRow[]> =>
  client
    .from('season_units')
    .join('season_starts as start', 'start.season_unit_id', 'season_units.id')
    .if(unitIds, (query) => query.whereIn('season_units.unit_id', unitIds!))
    .whereRaw(NOT_OVER)
    .orderBy('season_units.id')
    .select('season_units.id', 'season_id', 'region_id', 'start.business_at as published_at')

export const trackRows = (client: Client, ids: string[]): Promise<TrackRow[]> =>
  client
    .from('unit_progress')
    .whereIn('season_unit_id', ids)
    .select('season_unit_id', 'track', 'state', 'facts')

export const deadlineRows = (
  client: Client,
  ids: string[]
): Promise<{ season_unit_id: string; deadline: Deadline }[]> =>
  client.from('unit_deadlines').whereIn('season_unit_id', ids).select('season_unit_id', 'deadline')

/** When capture ended. */
export const closedRows = (
  client: Client,
  ids: string[]
): Promise<{ season_unit_id: string; closed_on: string | null }[]> =>
  client
    .from('rounds')
    .whereIn('season_unit_id', ids)
    .where('kind', 'main')
    .select('season_unit_id', 'closed_on')

/** The newest day count of each unit; one that its season has not been told of is told before the walk. */
export const countRows = (
  client: Client,
  ids: string[]
): Promise<{ season_unit_id: string; day: string; unresolved: number }[]> =>
  client
    .from('unit_day_counts')
    .whereIn('season_unit_id', ids)
    .distinctOn('season_unit_id')
    .orderBy([{ column: 'season_unit_id' }, { column: 'day', order: 'desc' }])
    .select('season_unit_id', 'day', 'unresolved')

/** The units of whose photos something is open: unresolved, or reset and not retaken. */
export const openRows = (client: Client, ids: string[]): Promise<{ season_unit_id: string }[]> =>
  client
    .from('unit_day_counts')
    .whereIn('season_unit_id', ids)
    .where('source', 'photos')
    .whereRaw('unresolved + reset_open > 0')
    .distinct('season_unit_id')

export interface StepRow {
  season_unit_id: string
  /** The instant of the last step, parked ones apart. */
  last_at: Date
  /** The instant of the newest step, and the keys of all steps of that instant, newest first. */
  newest_at: Date
  keys: string[]
  /** Keys of all steps that the database refused. */
  parked: string[]
}

/** A parked step stands for the one that the database refused. */
const KEY = `case event when 'step_parked' then details ->> 'parked' else step_key end`

/** More than a unit has steps at one instant. */
const STEPS_READ = 50

/** What the newest steps of each unit say about how far it has come. */
export async function stepRows(client: Client, ids: string[]): Promise<StepRow[]> {
  const { rows } = await client.rawQuery(
    `select newest.season_unit_id, newest.business_at as newest_at, last.business_at as last_at,
            array(select ${KEY} from unit_steps same
                   where same.season_unit_id = newest.season_unit_id
                     and same.step > newest.step - ${STEPS_READ}
                     and same.business_at = newest.business_at order by same.step desc) as keys,
            array(select details ->> 'parked' from unit_steps gone
                   where gone.season_unit_id = newest.season_unit_id
                     and gone.event = 'step_parked') as parked
       from unit_steps newest
       cross join lateral (
         select business_at from unit_steps
          where season_unit_id = newest.season_unit_id and event <> 'step_parked'
          order by step desc limit 1) last
       join unit_progress main on main.season_unit_id = newest.season_unit_id
        and main.track = 'main' and main.step = newest.step
      where newest.season_unit_id = any(?)`,
    // The driver takes a list, although its type does not.
    [ids as unknown as string]
  )
  return rows
}
