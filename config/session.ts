import env from '#start/env'
import { accounts } from '#config/accounts'
import { appUrl } from '#config/app'
import { configProvider } from '@adonisjs/core'
import { defineConfig } from '@adonisjs/session'
import type { SessionStoreFactory } from '@adonisjs/session/types'

/** Sessions in the database can be listed and ended. */
const rows = configProvider.create<SessionStoreFactory>(async () => {
  const { SessionRows } = await import('#models/people/session_rows')
  return (ctx) => new SessionRows(ctx, accounts)
})

/**
 * The cookie of a session. By https browsers take one with this prefix only from this very host: no other host
 * of the domain can plant a session of its own.
 */
export function sessionCookie(url: string) {
  const secure = url.startsWith('https')
  const cookie = { path: '/', httpOnly: true, secure, sameSite: 'lax' } as const
  return { cookieName: secure ? '__Host-tucai-session' : 'tucai-session', cookie }
}

export default defineConfig({
  enabled: true,
  ...sessionCookie(appUrl),
  clearWithBrowser: false,
  age: `${accounts.sessionHours}h`,
  store: env.get('SESSION_DRIVER'),
  stores: { database: rows },
})
