import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'
import { answerBadUrl } from '#backend/http/bad_url'
import { http } from '#config/app'

server.errorHandler(() => import('#backend/exceptions/handler'))

http.onBadUrl = answerBadUrl

server.use([
  () => import('#backend/http/middleware/own_request_id_middleware'),
  () => import('#backend/http/middleware/discard_rest_middleware'),
  () => import('#backend/middleware/json_answers_middleware'),
  () => import('@adonisjs/static/static_middleware'),
])

router.use([
  () => import('#backend/http/middleware/body_middleware'),
  () => import('@adonisjs/session/session_middleware'),
  () => import('@adonisjs/shield/shield_middleware'),
  () => import('@adonisjs/auth/initialize_auth_middleware'),
  () => import('#backend/middleware/initialize_bouncer_middleware'),
])

export const middleware = router.named({
  signedIn: () => import('#backend/identity/middleware/signed_in_middleware'),
})
