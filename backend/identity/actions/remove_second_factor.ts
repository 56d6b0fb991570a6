import { audited } from '#backend/audit/audited'
import RecoveryCode from '#models/people/recovery_code'
import SecondFactor from '#models/people/second_factor'
import type User from '#models/people/user'

/** Removes a second factor with its recovery codes. @param actorId who does it */
export const removeSecondFactor = (user: User, actorId: string): Promise<unknown> =>
  audited(
    async (client) => {
      await RecoveryCode.query({ client }).where('user_id', user.id).delete()
      await SecondFactor.query({ client }).where('user_id', user.id).delete()
      return user.useTransaction(client).merge({ secondFactorAt: null }).save()
    },
    () => ({
      actorId,
      action: 'user.second_factor_removed',
      subjectType: 'user',
      subjectId: user.id,
    })
  )
