import { recordAudit } from '#backend/audit/record_audit'
import { changeAccount } from '#backend/identity/account_changes'
import { retireTokens } from '#backend/identity/account_tokens'
import SignInIdentity from '#models/people/sign_in_identity'
import type User from '#models/people/user'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

interface Subject {
  issuer: string
  subject: string
}

/** Records what happened to an account. @param actorId null for who administers the machine */
const record = (
  { id }: User,
  action: string,
  { issuer }: Subject,
  actorId: string | null,
  trx: TransactionClientContract
) => recordAudit({ actorId, action, subjectType: 'user', subjectId: id, details: { issuer } }, trx)

/**
 * An invitation proves that somebody reads the mailbox; so does an address that a provider has verified which
 * the installation trusts. Either accepts it, and the link in the letter is void from then on.
 */
async function acceptInvitation(user: User, by: Subject, trx: TransactionClientContract) {
  await user.useTransaction(trx).merge({ acceptedAt: DateTime.now() }).save()
  await retireTokens(user.id, trx)
  await record(user, 'user.accepted', by, user.id, trx)
}

const isInvited = ({ invitedAt, acceptedAt }: User) => invitedAt !== null && acceptedAt === null

/**
 * Ties an account to a subject of a provider, if it is not yet, and tells its owner of the new way to sign in.
 * @returns false if the subject is of another account, or the account of another subject
 */
export const tieIdentity = (
  user: User,
  { issuer, subject }: Subject,
  actorId: string | null
): Promise<boolean> =>
  changeAccount(user.id, async (trx, tell) => {
    const row = { user_id: user.id, issuer, subject }
    const inserted = await trx.rawQuery(
      `insert into sign_in_identities (user_id, issuer, subject) values (:user_id, :issuer, :subject)
       on conflict do nothing`,
      row
    )
    if (inserted.rowCount === 0)
      return (await SignInIdentity.query({ client: trx }).where(row).first()) !== null
    await record(user, 'user.identity_tied', { issuer, subject }, actorId, trx)
    if (actorId !== user.id || !isInvited(user)) await tell('identity_tied')
    else await acceptInvitation(user, { issuer, subject }, trx)
    return true
  })

/** Unties an account from every provider; the sessions that came by one end, but the one that asks. */
export const untieIdentity = (user: User, sessionId: string): Promise<boolean> =>
  changeAccount(user.id, async (trx, tell) => {
    const tied = await SignInIdentity.query({ client: trx }).where('user_id', user.id).forUpdate()
    for (const identity of tied) {
      await identity.useTransaction(trx).delete()
      await record(user, 'user.identity_untied', identity, user.id, trx)
    }
    await trx
      .from('sessions')
      .where({ user_id: user.id, way: 'provider' })
      .whereNot('id', sessionId)
      .delete()
    if (tied.length > 0) await tell('identity_untied')
    return tied.length > 0
  })
