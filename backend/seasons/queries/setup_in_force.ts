import type SeasonUnit from '#models/seasons/season_unit'
import UnitSetup from '#models/seasons/unit_setup'
import db from '@adonisjs/lucid/services/db'

/** The setup of a school: notice, contact, and mailing address for the prints. */
export interface SetupView {
  notice: string
  contactName: string
  contactPhone: string
  mailingAddress: string
}

const viewOf = ({ notice, contactName, contactPhone, mailingAddress }: UnitSetup): SetupView => ({
  notice,
  contactName,
  contactPhone,
  mailingAddress,
})

/** The setups to which the last `saveSetup` steps refer, by season unit. */
async function savedSetups(seasonUnitIds: string[]): Promise<Map<string, string>> {
  const steps: { unit: string; setup: string }[] = await db
    .from('unit_steps')
    .whereIn('season_unit_id', seasonUnitIds)
    .where('event', 'saveSetup')
    .distinctOn('season_unit_id')
    .orderBy([{ column: 'season_unit_id' }, { column: 'step', order: 'desc' }])
    .select('season_unit_id as unit', db.raw(`details ->> 'setupId' as setup`))
  return new Map(steps.map(({ unit, setup }) => [unit, setup]))
}

/**
 * By season unit: the setup of its last `saveSetup` step, otherwise the one repeated from an earlier
 * season; units without either are left out.
 */
export async function setupsInForce(seasonUnitIds: string[]): Promise<Map<string, SetupView>> {
  const saved = await savedSetups(seasonUnitIds)
  const setups = await UnitSetup.query()
    .whereIn('seasonUnitId', seasonUnitIds)
    .orderBy('recordedAt', 'desc')
  const inForce = seasonUnitIds.flatMap((unit): [string, SetupView][] => {
    const own = setups.filter(({ seasonUnitId }) => seasonUnitId === unit)
    const setupId = saved.get(unit)
    const setup = own.find((one) => (setupId ? one.id === setupId : one.authorId === null))
    return setup ? [[unit, viewOf(setup)]] : []
  })
  return new Map(inForce)
}

/** The setup of one unit, or null. */
export const setupInForce = async ({ id }: SeasonUnit): Promise<SetupView | null> =>
  (await setupsInForce([id])).get(id) ?? null
