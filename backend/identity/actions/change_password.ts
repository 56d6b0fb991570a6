import { audited } from '#backend/audit/audited'
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
  await audited(
    async (trx) => {
      const changed = { password, passwordChangedAt: DateTime.now() }
      await user.useTransaction(trx).merge(changed).save()
      return endSessions(user.id, { except: sessionId }, trx)
    },
    (endedSessions) => ({
      actorId: user.id,
      action: 'user.password_changed',
      subjectType: 'user',
      subjectId: user.id,
      details: { endedSessions },
    })
  )
  return ok(null)
}
