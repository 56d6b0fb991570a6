import { hashSecret } from '#backend/identity/minted_secrets'
import { openSecret, stepOfCode } from '#backend/identity/second_factor/totp'
import RecoveryCode from '#models/people/recovery_code'
import SecondFactor from '#models/people/second_factor'
import { DateTime } from 'luxon'

export const RECOVERY = 'recovery code'

/** The code of an app: six digits. Whatever else is typed may be a recovery code. */
const OF_APP = /^\d{6}$/

/** Uses up the step of a code, so that whoever has seen it cannot use it again. */
async function useStep(userId: string, step: number): Promise<boolean> {
  const [used] = await SecondFactor.query()
    .where('user_id', userId)
    .where((query) => query.whereNull('last_step').orWhere('last_step', '<', step))
    .update({ last_step: step })
  return Number(used) === 1
}

async function useAppCode(userId: string, code: string): Promise<boolean> {
  const factor = await SecondFactor.find(userId)
  const secret = factor?.secret ? openSecret(userId, factor.secret) : null
  const step = secret ? stepOfCode(secret, code, Date.now()) : null
  return step !== null && useStep(userId, step)
}

async function useRecoveryCode(userId: string, code: string): Promise<boolean> {
  const [used] = await RecoveryCode.query()
    .where({ user_id: userId, hash: hashSecret(RECOVERY, code) })
    .whereNull('used_at')
    .update({ used_at: DateTime.now().toSQL() })
  return Number(used) === 1
}

/**
 * Verifies a code of the authenticator app, or a recovery code, and uses it up.
 * @returns which of the two it was, or null if it is wrong or was used before
 */
export async function useCode(userId: string, typed: string): Promise<'app' | 'recovery' | null> {
  const code = typed.replaceAll(/\s/g, '')
  if (OF_APP.test(code)) return (await useAppCode(userId, code)) ? 'app' : null
  return (await useRecoveryCode(userId, code)) ? 'recovery' : null
}
