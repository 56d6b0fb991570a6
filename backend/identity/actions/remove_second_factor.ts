import { recordAudit } from '#backend/audit/record_audit'
import { changeAccount } from '#backend/identity/account_changes'
import RecoveryCode from '#models/people/recovery_code'
import SecondFactor from '#models/people/second_factor'
import type User from '#models/people/user'

/** Removes a second factor with its recovery codes. @param actorId who does it */
export const removeSecondFactor = (user: User, actorId: string): Promise<void> =>
  changeAccount(user.id, async (client, tell) => {
    await RecoveryCode.query({ client }).where('user_id', user.id).delete()
    await SecondFactor.query({ client }).where('user_id', user.id).delete()
    await user.useTransaction(client).merge({ secondFactorAt: null }).save()
    const subject = { subjectType: 'user', subjectId: user.id }
    await recordAudit({ actorId, action: 'user.second_factor_removed', ...subject }, client)
    await tell('second_factor_removed')
  })
