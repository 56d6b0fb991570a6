import { inUtc } from '#backend/http/in_utc'
import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { looksAtPhotos } from '#backend/roster/queries/looks_at_photos'
import type { Role } from '#domain/season/codes'
import Grant from '#models/people/grant'

/** Somebody has looked at a photo: in which role, and when; never who. */
export interface Look {
  roles: Role[]
  at: string
  isThumbnail: boolean
}

async function rolesOf(userIds: string[]): Promise<Map<string, Role[]>> {
  const grants = await Grant.query().whereIn('user_id', userIds).select('user_id', 'role')
  const roles = new Map<string, Role[]>()
  for (const { userId, role } of grants)
    roles.set(userId, [...new Set([...(roles.get(userId) ?? []), role])])
  return roles
}

/** Who has looked at these photos, by role, the newest first. */
export async function looksOf(photoIds: string[]): Promise<Look[]> {
  const entries = (await looksAtPhotos(photoIds)).filter(({ actorId }) => actorId !== null)
  const userIds = [...new Set(entries.map(({ actorId }) => actorId!))]
  // A student's session reaches no accounts; of them only the roles are told.
  const roles = await runAs(EVERYBODY, () => rolesOf(userIds))
  return entries.map(({ actorId, action, recordedAt }) => ({
    roles: roles.get(actorId!) ?? [],
    at: inUtc(recordedAt),
    isThumbnail: action === 'photo.glanced',
  }))
}
