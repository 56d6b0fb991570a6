import env from '#start/env'
import { defineConfig } from '@adonisjs/core/http'

export const appUrl = env.get('APP_URL')

/** What is kept of requests is hashed with it: words cannot be guessed from their hash. */
export const hashKey = env.get('APP_KEY')

export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: false,
  useAsyncLocalStorage: false,
  cookie: { path: '/', httpOnly: true, secure: appUrl.startsWith('https'), sameSite: 'lax' },
})
