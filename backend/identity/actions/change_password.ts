import { recordAudit } from '#backend/audit/record_audit'
import { changeAccount } from '#backend/identity/account_changes'
import { endSessions } from '#backend/identity/sessions/end_sessions'
import { newPasswordFault } from '#backend/identity/new_password'
import type { PasswordFault } from '#domain/identity/passwords'
import { err, ok, type Result } from '#domain/result'
import type User from '#models/people/user'
import { DateTime } from 'luxon'

type Refusal = PasswordFault | { type: 'password_wrong' } | { type: 'password_unchanged' }

interface Change {
  current: string
  password: string
  /** The session that goes on; all others of the user end. */
  sessionId: string
}

/** Somebody replaces the own password, which they know. */
export async function changePassword(
  user: User,
  { current, password, sessionId }: Change
): Promise<Result<null, Refusal>> {
  if (!(await user.verifyPassword(current))) return err({ type: 'password_wrong' })
  if (password === current) return err({ type: 'password_unchanged' })
  const fault = await newPasswordFault(password, user)
  if (fault) return err(fault)
  await changeAccount(user.id, async (trx, tell) => {
    const changed = { password, passwordChangedAt: DateTime.now() }
    await user.useTransaction(trx).merge(changed).save()
    const endedSessions = await endSessions(user.id, { except: sessionId }, trx)
    const subject = { subjectType: 'user', subjectId: user.id, details: { endedSessions } }
    await recordAudit({ actorId: user.id, action: 'user.password_changed', ...subject }, trx)
    await tell('password')
  })
  return ok(null)
}
