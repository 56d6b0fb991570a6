import { recordAudit } from '#backend/audit/record_audit'
import { changeAccount } from '#backend/identity/account_changes'
import { redeemToken, validToken } from '#backend/identity/account_tokens'
import { newPasswordFault } from '#backend/identity/new_password'
import { endSessions } from '#backend/identity/sessions/end_sessions'
import type { PasswordFault } from '#domain/identity/passwords'
import { err, ok, type Result } from '#domain/result'
import type { AccountLetter } from '#domain/season/letter_templates'
import type AccountToken from '#models/people/account_token'
import User from '#models/people/user'
import { DateTime } from 'luxon'

interface Accepted {
  user: User
  purpose: AccountLetter
}

const ACTIONS = { invited: 'user.accepted', password_forgotten: 'user.password_reset' } as const

/** @returns whether the token was still valid */
const writePassword = (user: User, token: AccountToken, password: string): Promise<boolean> =>
  changeAccount(user.id, async (trx, tell) => {
    if (!(await redeemToken(token, trx))) return false
    const now = DateTime.now()
    const chosen = { password, hasPassword: true, passwordChangedAt: now }
    const acceptedAt = user.invitedAt ? (user.acceptedAt ?? now) : null
    await user
      .useTransaction(trx)
      .merge({ ...chosen, acceptedAt })
      .save()
    const endedSessions = await endSessions(user.id, {}, trx)
    const subject = { subjectType: 'user', subjectId: user.id, details: { endedSessions } }
    await recordAudit({ actorId: user.id, action: ACTIONS[token.purpose], ...subject }, trx)
    if (token.purpose === 'password_forgotten') await tell('password')
    return true
  })

/**
 * Somebody chooses a password by the link of a letter: the first, or a new one in place of one that was
 * forgotten. All their sessions end.
 */
export async function acceptInvitation(
  token: string,
  password: string
): Promise<Result<Accepted, PasswordFault | { type: 'link_void' }>> {
  const found = await validToken(token)
  if (!found) return err({ type: 'link_void' })
  const user = await User.findOrFail(found.userId)
  const fault = await newPasswordFault(password, user)
  if (fault) return err(fault)
  const isWritten = await writePassword(user, found, password)
  return isWritten ? ok({ user, purpose: found.purpose }) : err({ type: 'link_void' })
}
