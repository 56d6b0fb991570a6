import { hashSecret, mintSecret } from '#backend/identity/minted_secrets'
import { RECOVERY } from '#backend/identity/second_factor/use_code'
import RecoveryCode from '#models/people/recovery_code'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

const HOW_MANY = 10

/** New codes in place of all earlier ones. They are shown once: only hashes are kept. */
export async function renewRecoveryCodes(
  userId: string,
  client: TransactionClientContract
): Promise<string[]> {
  await RecoveryCode.query({ client }).where('user_id', userId).delete()
  const codes = Array.from({ length: HOW_MANY }, mintSecret)
  const rows = codes.map((code) => ({ userId, hash: hashSecret(RECOVERY, code) }))
  await RecoveryCode.createMany(rows, { client })
  return codes
}

/** How many codes are left. */
export async function countRecoveryCodes(userId: string): Promise<number> {
  const left = await RecoveryCode.query().where('user_id', userId).whereNull('used_at')
  return left.length
}
