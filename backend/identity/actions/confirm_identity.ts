import { recordAudit } from '#backend/audit/record_audit'
import { usesSecondFactor } from '#backend/identity/duties'
import { useCode } from '#backend/identity/second_factor/use_code'
import { err, ok, type Result } from '#domain/result'
import type User from '#models/people/user'

interface Proof {
  code?: string
  password?: string
}

async function recordProof(userId: string, by: 'app' | 'recovery' | 'password') {
  const subject = { subjectType: 'user', subjectId: userId, details: { by } }
  await recordAudit({ actorId: userId, action: 'session.confirmed', ...subject })
  return ok(null)
}

/** The signed-in user proves again who they are: by a code, or by the password where there is none. */
export async function confirmIdentity(
  user: User,
  { code, password }: Proof
): Promise<Result<null, { type: 'code_wrong' } | { type: 'password_wrong' }>> {
  if (usesSecondFactor(user)) {
    const used = code ? await useCode(user.id, code) : null
    return used ? recordProof(user.id, used) : err({ type: 'code_wrong' })
  }
  const isRight = password && (await user.verifyPassword(password))
  return isRight ? recordProof(user.id, 'password') : err({ type: 'password_wrong' })
}
