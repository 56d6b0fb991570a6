import { lastSignIns } from '#backend/people/queries/last_sign_ins'
import Region from '#models/people/region'
import User from '#models/people/user'

/**
 * One person with all grants, also those that are over, and the regions whose contact they are.
 * @throws E_ROW_NOT_FOUND if there is no such person
 */
export async function personDetails(id: string) {
  const user = await User.query()
    .where('id', id)
    .preload('grants', (grants) =>
      grants.preload('unit').orderByRaw('valid_until desc nulls first, role, id')
    )
    .firstOrFail()
  const regions = await Region.query().where('contact_id', id).orderBy('name')
  const signedInAt = (await lastSignIns([id])).get(id) ?? null
  return { user, regions, signedInAt }
}

export type PersonDetails = Awaited<ReturnType<typeof personDetails>>
