import { recordAudit } from '#backend/audit/record_audit'
import { seenToday } from '#backend/audit/record_look'
import { writeAccountLetter } from '#backend/letters/account_letters'
import { usualPictures } from '#backend/photos/queries/pictures_seen'
import { isUnusual } from '#domain/identity/picture_quotas'
import { PERMISSIONS } from '#domain/identity/permissions'
import User from '#models/people/user'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Looking up what is usual takes a while, so not every picture asks. */
const ASKED_EVERY = 50

const readers = (client: TransactionClientContract) =>
  User.query({ client })
    .whereNull('disabled_at')
    .whereHas('grants', (grants) =>
      grants.whereIn('role', [...PERMISSIONS.readAudit]).withScopes((scopes) => scopes.inForce())
    )

/**
 * Records that somebody looks at far more pictures than usual, and writes those who read the audit; once a
 * day. The letter names nobody: the audit does.
 * @param seen different photos within the last hour, with the present one
 */
export async function tellUnusual(
  { userId, seen, quota }: { userId: string; seen: number; quota: number },
  trx: TransactionClientContract
): Promise<void> {
  if (seen % ASKED_EVERY !== 0 && seen !== quota) return
  const usual = await usualPictures(userId, trx)
  if (seen !== quota && !isUnusual(seen, usual, quota)) return
  const entry = {
    ...{ actorId: userId, action: 'pictures.unusual', subjectType: 'user', subjectId: userId },
    details: { seen, usual, quota },
  }
  if (await seenToday(entry, trx)) return
  await recordAudit(entry, trx)
  for (const { id } of await readers(trx))
    await writeAccountLetter('pictures_unusual', id, trx, { count: seen, usual })
}
