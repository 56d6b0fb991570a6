import { accounts } from '#config/accounts'
import Session from '#models/people/session'

/** Which of these sessions have not ended. Those in memory (tests) are not known: all of them. */
export async function openSessions(ids: string[]): Promise<Set<string>> {
  if (!accounts.areSessionsStored) return new Set(ids)
  const open = await Session.query().whereIn('id', ids).whereRaw('expires_at > now()').select('id')
  return new Set(open.map(({ id }) => id))
}
