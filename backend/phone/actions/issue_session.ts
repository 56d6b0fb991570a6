import { recordAudit } from '#backend/audit/record_audit'
import { mintToken } from '#backend/phone/phone_token'
import PhoneSession from '#models/phone/phone_session'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Of {
  seasonUnitId: string
  studentId: string
}

/** Opens the page of a student who was recognised. @returns the token, which is shown to this phone only */
export async function issueSession(
  { seasonUnitId, studentId }: Of,
  trx: TransactionClientContract
): Promise<string> {
  const { token, tokenHash } = mintToken()
  await PhoneSession.create({ seasonUnitId, studentId, tokenHash }, { client: trx })
  const subject = { subjectType: 'student', subjectId: studentId }
  await recordAudit({ actorId: null, action: 'phone.opened', ...subject }, trx)
  return token
}
