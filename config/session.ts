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

export default defineConfig({
  enabled: true,
  cookieName: 'tucai-session',
  clearWithBrowser: false,
  age: `${accounts.sessionHours}h`,
  cookie: { path: '/', httpOnly: true, secure: appUrl.startsWith('https'), sameSite: 'lax' },
  store: env.get('SESSION_DRIVER'),
  stores: { database: rows },
})
