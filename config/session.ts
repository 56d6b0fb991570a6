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
  // Sessions in the database can be revoked.
  stores: { database: stores.database({ tableName: 'sessions' }) },
})
