import { recordAudit } from '#backend/audit/record_audit'
import { mintToken } from '#backend/phone/phone_token'
import PhoneSession from '#models/phone/phone_session'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Begun {
  seasonUnitId: string
  studentId: string
  /** The device of a fixed point; on the student’s own phone none. */
  kioskId?: string
}

/** Begins the session of a student. @returns its token, which is shown to this phone only */
export async function beginSession(
  { seasonUnitId, studentId, kioskId }: Begun,
  trx: TransactionClientContract
): Promise<string> {
  const { token, tokenHash } = mintToken()
  const own = { seasonUnitId, studentId, tokenHash, kioskId: kioskId ?? null }
  await PhoneSession.create(own, { client: trx })
  const subject = { subjectType: 'student', subjectId: studentId }
  const details = kioskId ? { kioskId } : {}
  await recordAudit({ actorId: null, action: 'phone.opened', ...subject, details }, trx)
  return token
}
