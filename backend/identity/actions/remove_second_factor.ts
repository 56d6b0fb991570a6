import { recordAudit } from '#backend/audit/record_audit'
import { changeAccount } from '#backend/identity/account_changes'
import { endSessions } from '#backend/identity/sessions/end_sessions'
import RecoveryCode from '#models/people/recovery_code'
import SecondFactor from '#models/people/second_factor'
import type User from '#models/people/user'

interface By {
  actorId: string
  /** The owner's session that goes on, if it is the owner. */
  sessionId?: string
}

/** Removes a second factor with its recovery codes; its owner's sessions end, and a letter tells the owner. */
export const removeSecondFactor = (user: User, { actorId, sessionId }: By): Promise<void> =>
  changeAccount(user.id, async (client, tell) => {
    await RecoveryCode.query({ client }).where('user_id', user.id).delete()
    await SecondFactor.query({ client }).where('user_id', user.id).delete()
    await user.useTransaction(client).merge({ secondFactorAt: null }).save()
    const endedSessions = await endSessions(user.id, { except: sessionId }, client)
    const subject = { subjectType: 'user', subjectId: user.id, details: { endedSessions } }
    await recordAudit({ actorId, action: 'user.second_factor_removed', ...subject }, client)
    await tell('second_factor_removed')
  })
