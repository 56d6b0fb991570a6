import Session from '#models/people/session'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Ends sessions of a user with the next request; their streams end as well.
 * @param which all; all `except` one by its id; or only the one with a `handle`
 * @returns how many have ended
 */
export async function endSessions(
  userId: string,
  which: { except?: string; handle?: string } = {},
  client?: TransactionClientContract
): Promise<number> {
  const query = Session.query({ client }).where('user_id', userId)
  if (which.except) query.whereNot('id', which.except)
  if (which.handle) query.where('handle', which.handle)
  const [ended] = await query.delete()
  return Number(ended)
}

/** Deletes sessions whose time is over; they open nothing since. Returns how many. */
export async function sweepSessions(): Promise<number> {
  const [swept] = await Session.query().whereRaw('expires_at <= now()').delete()
  return Number(swept)
}
