import env from '#start/env'
import { appUrl } from '#config/app'
import { defineConfig, stores } from '@adonisjs/session'

export default defineConfig({
  enabled: true,
  cookieName: 'tucai-session',
  clearWithBrowser: false,
  age: '8h',
  cookie: { path: '/', httpOnly: true, secure: appUrl.startsWith('https'), sameSite: 'lax' },
  store: env.get('SESSION_DRIVER'),
  // In the database a session can be revoked; in a cookie it cannot.
  stores: { database: stores.database({ tableName: 'sessions' }) },
})
