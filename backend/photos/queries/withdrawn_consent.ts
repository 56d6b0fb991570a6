import { CONSENT_WITHDRAWN } from '#domain/consent/requests'
import PhoneStep from '#models/phone/phone_step'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * A student has withdrawn on the phone page, and not agreed again since: no photo of them is received, whoever sends it
 * (个人信息保护法 第十五条、第四十七条（三）).
 */
export type ConsentWithdrawn = { type: 'consent_withdrawn' }

/** Has a student, who is locked, withdrawn and not agreed again? What a school or a collector says does not outweigh it. */
export async function hasWithdrawn(
  studentId: string,
  client: TransactionClientContract
): Promise<boolean> {
  const said = await PhoneStep.query({ client })
    .where({ studentId, step: 'consent' })
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .first()
  return said?.version === CONSENT_WITHDRAWN
}
