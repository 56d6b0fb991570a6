import { readClock } from '#backend/clock/season_clock'
import { civilDateOf } from '#domain/calendar/instant'
import { askExpiry, type ExpiryFault } from '#domain/collectors/collector_state'
import { err, ok, type Result } from '#domain/result'
import type Season from '#models/seasons/season'
import SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What people decide about a collector, and may change. */
export interface WantedCollector {
  name: string
  /** Null: all schools of the season. */
  unitIds: string[] | null
  expiresOn: string
}

export type WantedFault = ExpiryFault | { type: 'units_not_in_season' }

const areInSeason = async (
  { id: seasonId }: Season,
  unitIds: string[],
  client: TransactionClientContract
) => {
  const found = await SeasonUnit.query({ client }).where({ seasonId }).whereIn('unitId', unitIds)
  return found.length === unitIds.length
}

/** Is everything in the season: the schools, and the last day? */
export async function checkWanted(
  season: Season,
  { unitIds, expiresOn }: Pick<WantedCollector, 'unitIds' | 'expiresOn'>,
  trx: TransactionClientContract
): Promise<Result<null, WantedFault>> {
  const today = civilDateOf((await readClock(trx)).now)
  const expiry = askExpiry(expiresOn, { year: season.year, today })
  if (!expiry.ok) return expiry
  if (unitIds && !(await areInSeason(season, unitIds, trx)))
    return err({ type: 'units_not_in_season' })
  return ok(null)
}
