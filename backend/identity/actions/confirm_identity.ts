import { usesSecondFactor } from '#backend/identity/duties'
import { useCode } from '#backend/identity/second_factor/use_code'
import { err, ok, type Result } from '#domain/result'
import type User from '#models/people/user'

interface Proof {
  code?: string
  password?: string
}

/** The signed-in user proves again who they are: by a code, or by the password where there is none. */
export async function confirmIdentity(
  user: User,
  { code, password }: Proof
): Promise<Result<null, { type: 'code_wrong' } | { type: 'password_wrong' }>> {
  if (usesSecondFactor(user))
    return code && (await useCode(user.id, code)) ? ok(null) : err({ type: 'code_wrong' })
  const isRight = password && (await user.verifyPassword(password))
  return isRight ? ok(null) : err({ type: 'password_wrong' })
}
