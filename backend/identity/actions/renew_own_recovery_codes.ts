import { audited } from '#backend/audit/audited'
import { renewRecoveryCodes } from '#backend/identity/second_factor/recovery_codes'

/** Somebody gets new recovery codes; the earlier ones are no longer good. */
export const renewOwnRecoveryCodes = (userId: string): Promise<string[]> =>
  audited(
    (trx) => renewRecoveryCodes(userId, trx),
    () => ({
      actorId: userId,
      action: 'user.recovery_codes_renewed',
      subjectType: 'user',
      subjectId: userId,
    })
  )
