import { recordAudit } from '#backend/audit/record_audit'
import { changeAccount } from '#backend/identity/account_changes'
import { renewRecoveryCodes } from '#backend/identity/second_factor/recovery_codes'
import {
  newTotpSecret,
  openSecret,
  sealSecret,
  stepOfCode,
  totpAddress,
} from '#backend/identity/second_factor/totp'
import { endSessions } from '#backend/identity/sessions/end_sessions'
import { err, ok, type Result } from '#domain/result'
import SecondFactor from '#models/people/second_factor'
import type User from '#models/people/user'
import { DateTime } from 'luxon'

/** A key for an authenticator app; it counts once a code of it is typed. */
export async function proposeSecondFactor({ id, email }: User) {
  const secret = newTotpSecret()
  await SecondFactor.updateOrCreate({ userId: id }, { proposedSecret: sealSecret(id, secret) })
  return { secret, address: totpAddress(secret, email) }
}

/**
 * Sets the proposed key, or replaces an earlier one, after a code of it was typed; other sessions end.
 * @returns recovery codes, which are shown once
 */
export async function confirmSecondFactor(
  user: User,
  code: string,
  sessionId: string
): Promise<Result<string[], { type: 'second_factor_not_proposed' } | { type: 'code_wrong' }>> {
  const { id } = user
  const proposed = (await SecondFactor.find(id))?.proposedSecret ?? null
  const secret = proposed && openSecret(id, proposed)
  if (!secret) return err({ type: 'second_factor_not_proposed' })
  const lastStep = stepOfCode(secret, code.replaceAll(/\s/g, ''), Date.now())
  if (lastStep === null) return err({ type: 'code_wrong' })
  const isAnother = user.secondFactorAt !== null
  const action = isAnother ? 'user.second_factor_replaced' : 'user.second_factor_set'
  return changeAccount(id, async (client, tell) => {
    const factor = { secret: proposed, proposed_secret: null, last_step: lastStep }
    const taken = { user_id: id, proposed_secret: proposed }
    const [set] = await SecondFactor.query({ client }).where(taken).update(factor)
    if (Number(set) === 0) return err({ type: 'second_factor_not_proposed' as const })
    await user.useTransaction(client).merge({ secondFactorAt: DateTime.now() }).save()
    const endedSessions = await endSessions(id, { except: sessionId }, client)
    const subject = { subjectType: 'user', subjectId: id, details: { endedSessions } }
    await recordAudit({ actorId: id, action, ...subject }, client)
    const change = isAnother ? 'second_factor_replaced' : 'second_factor_set'
    await tell(change)
    return ok(await renewRecoveryCodes(id, client))
  })
}
