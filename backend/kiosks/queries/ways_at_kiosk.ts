import { kioskWays, type KioskWays } from '#domain/kiosks/kiosk_ways'
import Season from '#models/seasons/season'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** How the students of a season come in at a device, by its policy. */
export async function waysAtKiosk(
  seasonId: string,
  client?: TransactionClientContract
): Promise<KioskWays> {
  const seasons = Season.query({ client }).where('id', seasonId).preload('policy')
  return kioskWays((await seasons.firstOrFail()).policy.sourced.identity.value)
}
