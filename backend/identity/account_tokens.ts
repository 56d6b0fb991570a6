import type { AccountLetter } from '#domain/season/letter_templates'
import AccountToken from '#models/people/account_token'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { createHash, randomBytes } from 'node:crypto'

/** How long the link of a letter is valid. */
export const TOKEN_HOURS = 72
const BYTES = 32

/** Too long to be guessed, so a fast hash will do (ASVS 5.0, 6.5.2). */
const digest = (token: string) => createHash('sha256').update(token).digest('base64url')

export interface TokenLetter {
  id: string
  template: AccountLetter
  recipientId: string
}

/**
 * Makes the token of a letter that is being sent. It exists in the letter only; another attempt to send
 * the letter makes another one, which replaces it.
 */
export async function mintToken({ id, template, recipientId }: TokenLetter): Promise<string> {
  const token = randomBytes(BYTES).toString('base64url')
  await AccountToken.updateOrCreate(
    { letterId: id },
    {
      userId: recipientId,
      purpose: template,
      hash: digest(token),
      expiresAt: DateTime.now().plus({ hours: TOKEN_HOURS }),
      usedAt: null,
    }
  )
  return token
}

/** The letter has left: the tokens of others for the same purpose are void. */
export const retireOtherTokens = ({ id, template, recipientId }: TokenLetter) =>
  AccountToken.query()
    .where({ userId: recipientId, purpose: template })
    .whereNot('letterId', id)
    .delete()

/** The tokens of somebody, by none of which a password can be chosen any more. */
export const retireTokens = (userId: string, trx: TransactionClientContract) =>
  AccountToken.query({ client: trx }).where({ userId }).whereNull('usedAt').delete()

/** A token that is still valid; null for one that is unknown, used, expired, or of a disabled account. */
export const validToken = (token: string): Promise<AccountToken | null> =>
  AccountToken.query()
    .where('hash', digest(token))
    .whereNull('used_at')
    .whereRaw('expires_at > now()')
    .whereIn('user_id', db.from('users').whereNull('disabled_at').select('id'))
    .first()

/** Uses a token up, and voids all others of its user. @returns false if another request was first */
export async function redeemToken(
  { letterId, userId }: AccountToken,
  trx: TransactionClientContract
): Promise<boolean> {
  const [used] = await AccountToken.query({ client: trx })
    .where({ letterId })
    .whereNull('usedAt')
    .update({ usedAt: DateTime.now() })
  await retireTokens(userId, trx)
  return Number(used) > 0
}
