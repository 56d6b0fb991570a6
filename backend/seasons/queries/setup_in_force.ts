import type SeasonUnit from '#models/seasons/season_unit'
import UnitSetup from '#models/seasons/unit_setup'
import UnitStep from '#models/seasons/unit_step'

/** The setup of a school: notice, contact, and mailing address for the prints. */
export interface SetupView {
  notice: string
  contactName: string
  contactPhone: string
  mailingAddress: string
}

/** The setup of the last `saveSetup` step, otherwise the one repeated from an earlier season, or null. */
export async function setupInForce({ id }: SeasonUnit): Promise<SetupView | null> {
  const saved = await UnitStep.query()
    .where({ seasonUnitId: id, event: 'saveSetup' })
    .orderBy('step', 'desc')
    .first()
  const setups = UnitSetup.query().where('seasonUnitId', id)
  if (saved) setups.where('id', String(saved.details.setupId))
  else setups.whereNull('authorId').orderBy('recordedAt', 'desc')
  const setup = await setups.first()
  if (!setup) return null
  const { notice, contactName, contactPhone, mailingAddress } = setup
  return { notice, contactName, contactPhone, mailingAddress }
}
