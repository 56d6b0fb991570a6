import { recordAudit } from '#backend/audit/record_audit'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { REGION_CONSTRAINTS } from '#backend/units/errors'
import { centrePeople } from '#backend/units/queries/centre_people'
import { err, type Result } from '#domain/result'
import type Region from '#models/people/region'
import db from '@adonisjs/lucid/services/db'

/** What may change of a region; what is left out stays. */
export interface RegionChanges {
  name?: string
  /** 责任联系人: who at the centre gets a copy of reminders to the region's schools; null for nobody. */
  contactId?: string | null
}

export type ChangeRegionError = { type: 'name_taken' } | { type: 'not_found' }

/**
 * Changes a region's name or its contact, with an audit entry for each that differs.
 * @returns `not_found` for a contact who is not of the centre or may no longer sign in
 */
export async function changeRegion(
  region: Region,
  changes: RegionChanges,
  actorId: string
): Promise<Result<Region, ChangeRegionError>> {
  const { name = region.name, contactId = region.contactId } = changes
  const isAppointed = contactId !== null && contactId !== region.contactId
  if (isAppointed && !(await centrePeople().where('id', contactId).first()))
    return err({ type: 'not_found' })
  const entry = { actorId, subjectType: 'region', subjectId: region.id }
  const entries = [
    ...(name === region.name ? [] : [{ ...entry, action: 'region.renamed' }]),
    ...(contactId === region.contactId
      ? []
      : [{ ...entry, action: 'region.contact_set', details: { contactId } }]),
  ]
  return unlessTaken(
    () =>
      db.transaction(async (trx) => {
        await region.useTransaction(trx).merge({ name, contactId }).save()
        for (const one of entries) await recordAudit(one, trx)
        return region
      }),
    REGION_CONSTRAINTS
  )
}
