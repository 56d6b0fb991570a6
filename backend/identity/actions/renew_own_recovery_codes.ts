import { recordAudit } from '#backend/audit/record_audit'
import { changeAccount } from '#backend/identity/account_changes'
import { renewRecoveryCodes } from '#backend/identity/second_factor/recovery_codes'

/** Somebody gets new recovery codes; the earlier ones are no longer good. */
export const renewOwnRecoveryCodes = (userId: string): Promise<string[]> =>
  changeAccount(userId, async (trx, tell) => {
    const subject = { subjectType: 'user', subjectId: userId }
    await recordAudit({ actorId: userId, action: 'user.recovery_codes_renewed', ...subject }, trx)
    await tell('recovery_codes_renewed')
    return renewRecoveryCodes(userId, trx)
  })
