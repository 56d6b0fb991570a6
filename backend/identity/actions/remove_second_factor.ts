import { recordAudit } from '#backend/audit/record_audit'
import { changeAccount } from '#backend/identity/account_changes'
import { endSessions } from '#backend/identity/sessions/end_sessions'
import RecoveryCode from '#models/people/recovery_code'
import SecondFactor from '#models/people/second_factor'
import type User from '#models/people/user'

/**
 * Somebody removes the own second factor with its recovery codes; other sessions end.
 * @param sessionId the session that goes on
 */
export const removeSecondFactor = (user: User, sessionId: string): Promise<void> =>
  changeAccount(user.id, async (client, tell) => {
    await RecoveryCode.query({ client }).where('user_id', user.id).delete()
    await SecondFactor.query({ client }).where('user_id', user.id).delete()
    await user.useTransaction(client).merge({ secondFactorAt: null }).save()
    const endedSessions = await endSessions(user.id, { except: sessionId }, client)
    const subject = { subjectType: 'user', subjectId: user.id, details: { endedSessions } }
    const entry = { actorId: user.id, action: 'user.second_factor_removed' }
    await recordAudit({ ...entry, ...subject }, client)
    await tell('second_factor_removed')
  })
