import app from '@adonisjs/core/services/app'
import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'
import env from '#start/env'
import { trustedProxies } from '#backend/http/trusted_proxies'
import { answerBadUrl } from '#backend/http/errors/bad_url'
import type { ServerConfig } from '@adonisjs/core/types/http'

server.errorHandler(() => import('#backend/http/exceptions/handler'))

const http = app.config.get<ServerConfig>('app.http')
http.onBadUrl = answerBadUrl
http.trustProxy = trustedProxies(env.get('TRUST_PROXY'))

server.use([
  () => import('#backend/http/middleware/security_headers_middleware'),
  () => import('#backend/isolation/middleware/no_rows_middleware'),
  () => import('#backend/http/middleware/own_request_id_middleware'),
  () => import('#backend/http/middleware/discard_rest_middleware'),
  () => import('#backend/http/middleware/json_answers_middleware'),
  () => import('@adonisjs/static/static_middleware'),
  () => import('#backend/audit/middleware/trace_middleware'),
])

router.use([
  () => import('#backend/http/middleware/same_origin_middleware'),
  () => import('#backend/http/middleware/body_middleware'),
  () => import('#backend/http/middleware/session_middleware'),
  () => import('#backend/http/middleware/shield_middleware'),
  () => import('@adonisjs/auth/initialize_auth_middleware'),
])

export const middleware = router.named({
  signedIn: () => import('#backend/identity/middleware/signed_in_middleware'),
  collector: () => import('#backend/collectors/middleware/collector_middleware'),
  phone: () => import('#backend/phone/middleware/phone_middleware'),
  turn: () => import('#backend/phone/middleware/turn_middleware'),
  kiosk: () => import('#backend/kiosks/middleware/kiosk_middleware'),
  rights: () => import('#backend/identity/middleware/rights_middleware'),
})
