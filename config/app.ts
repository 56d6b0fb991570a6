import env from '#start/env'
import { defineConfig } from '@adonisjs/core/http'

export const appUrl = env.get('APP_URL')

/** To whom schools address their papers. */
export const centreName = env.get('CENTRE_NAME', '江苏省高校招生就业指导服务中心')

/** Key of request hashes, so that free text cannot be guessed from them. */
export const hashKey = env.get('APP_KEY')

export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: false,
  useAsyncLocalStorage: false,
  cookie: { path: '/', httpOnly: true, secure: appUrl.startsWith('https'), sameSite: 'lax' },
})
