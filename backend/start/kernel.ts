import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'

server.errorHandler(() => import('#backend/exceptions/handler'))

server.use([
  () => import('#backend/middleware/json_answers_middleware'),
  () => import('@adonisjs/static/static_middleware'),
])

router.use([
  () => import('@adonisjs/core/bodyparser_middleware'),
  () => import('@adonisjs/session/session_middleware'),
  () => import('@adonisjs/shield/shield_middleware'),
  () => import('@adonisjs/auth/initialize_auth_middleware'),
  () => import('#backend/middleware/initialize_bouncer_middleware'),
])

export const middleware = router.named({
  signedIn: () => import('#backend/identity/middleware/signed_in_middleware'),
})
