import { photoRoutes } from '#backend/photos/routes'
import { chsiRoutes } from '#backend/chsi/routes'
import { clockRoutes } from '#backend/rehearsal/routes'
import { jobRoutes } from '#backend/jobs/routes'
import { seasonRoutes } from '#backend/seasons/routes'
import { unitRoutes } from '#backend/units/routes'
import { middleware } from '#start/kernel'
import limiter from '@adonisjs/limiter/services/main'
import router from '@adonisjs/core/services/router'

const Audit = () => import('#backend/audit/audit_entries_controller')
const Documents = () => import('#backend/documents/documents_controller')
const Letters = () => import('#backend/letters/controllers/letters_controller')
const Session = () => import('#backend/identity/controllers/session_controller')
const Templates = () => import('#backend/letters/controllers/templates_controller')

/** Enough for a board that polls twice a second; stops clients in a loop. */
const throttle = limiter.define('api', (ctx) =>
  limiter.allowRequests(6_000).every('1 minute').usingKey(`user_${ctx.auth.user?.id}`)
)

router.post('api/session', [Session, 'store'])

router
  .group(() => {
    router.get('session', [Session, 'show'])
    router.patch('session', [Session, 'update'])
    router.delete('session', [Session, 'destroy'])
    seasonRoutes()
    unitRoutes()
    chsiRoutes()
    photoRoutes()
    jobRoutes()
    clockRoutes()
    router.post('season_units/:id/documents', [Documents, 'store'])
    router.get('documents/:id', [Documents, 'show'])
    router.get('letters', [Letters, 'index'])
    router.post('letters/:id/settlement', [Letters, 'settle'])
    router.get('wordings', [Templates, 'index'])
    router.put('wordings/:code/:locale', [Templates, 'update'])
    router.get('audit_entries', [Audit, 'index'])
  })
  .prefix('api')
  .use([middleware.signedIn(), throttle])
