import type SeasonUnit from '#models/season_unit'
import db from '@adonisjs/lucid/services/db'

/** What a school told the centre: its notice, whom to ask, and where the prints go. */
export interface SetupView {
  notice: string
  contactName: string
  contactPhone: string
  mailingAddress: string
}

/** The set-up that the last saved step used; by default that of an earlier season. Null without one. */
export async function setupInForce({ id }: SeasonUnit): Promise<SetupView | null> {
  const saved = await db
    .from('unit_steps')
    .where({ season_unit_id: id, event: 'saveSetup' })
    .orderBy('step', 'desc')
    .first()
  const setups = db.from('unit_setups').where('season_unit_id', id)
  if (saved) setups.where('id', saved.details.setupId)
  else setups.whereNull('author_id').orderBy('recorded_at', 'desc')
  const row = await setups.first()
  if (!row) return null
  return {
    notice: row.notice,
    contactName: row.contact_name,
    contactPhone: row.contact_phone,
    mailingAddress: row.mailing_address,
  }
}
