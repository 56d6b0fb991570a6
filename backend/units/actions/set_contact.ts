import { audited } from '#backend/audit/audited'
import { Viewer } from '#backend/identity/viewer'
import { err, ok, type Result } from '#domain/result'
import type Region from '#models/people/region'
import User from '#models/people/user'

async function isOfCentre(userId: string): Promise<boolean> {
  const user = await User.query().where('id', userId).preload('grants').first()
  return user !== null && new Viewer(user).isCentre
}

/**
 * 责任联系人: sets the user of the centre who gets a copy of reminders to a region's schools, or none.
 */
export async function setContact(
  region: Region,
  contactId: string | null,
  actorId: string
): Promise<Result<Region, { type: 'not_found' }>> {
  if (contactId && !(await isOfCentre(contactId))) return err({ type: 'not_found' })
  const set = await audited(
    (trx) => region.useTransaction(trx).merge({ contactId }).save(),
    () => ({
      actorId,
      action: 'region.contact_set',
      subjectType: 'region',
      subjectId: region.id,
      details: { contactId },
    })
  )
  return ok(set)
}
