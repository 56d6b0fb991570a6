import { recordAudit } from '#backend/audit/record_audit'
import { recordRefusal } from '#backend/identity/actions/record_refusal'
import { usesSecondFactor } from '#backend/identity/duties'
import { useCode } from '#backend/identity/second_factor/use_code'
import { err, ok, type Result } from '#domain/result'
import type User from '#models/people/user'

/** The password was right: if no sign-in follows, somebody else may know it. */
const recordCodeAsked = (userId: string) =>
  recordAudit({
    actorId: null,
    action: 'session.code_asked',
    subjectType: 'user',
    subjectId: userId,
  })

/**
 * The second step of a sign-in, after the password.
 * @returns what was used besides the password: nothing where there is no second factor
 */
export async function verifyFactor(
  user: User,
  code: string | undefined
): Promise<
  Result<'none' | 'app' | 'recovery', { type: 'code_required' } | { type: 'code_wrong' }>
> {
  if (!usesSecondFactor(user)) return ok('none')
  if (!code) {
    await recordCodeAsked(user.id)
    return err({ type: 'code_required' })
  }
  const used = await useCode(user.id, code)
  if (used) return ok(used)
  await recordRefusal(user, 'code')
  return err({ type: 'code_wrong' })
}
