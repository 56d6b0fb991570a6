import { audited } from '#backend/audit/audited'
import { newPasswordFault } from '#backend/identity/new_password'
import type { PasswordFault } from '#domain/identity/passwords'
import { err, ok, type Result } from '#domain/result'
import type User from '#models/people/user'
import { DateTime } from 'luxon'

type Refusal = PasswordFault | { type: 'password_wrong' } | { type: 'password_unchanged' }

/** Somebody replaces the own password, which they know. */
export async function changePassword(
  user: User,
  current: string,
  password: string
): Promise<Result<null, Refusal>> {
  if (!(await user.verifyPassword(current))) return err({ type: 'password_wrong' })
  if (password === current) return err({ type: 'password_unchanged' })
  const fault = await newPasswordFault(password, user)
  if (fault) return err(fault)
  await audited(
    (trx) => user.useTransaction(trx).merge({ password, passwordChangedAt: DateTime.now() }).save(),
    ({ id }) => ({
      actorId: id,
      action: 'user.password_changed',
      subjectType: 'user',
      subjectId: id,
    })
  )
  return ok(null)
}
