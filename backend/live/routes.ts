import router from '@adonisjs/core/services/router'

const OpenStream = () => import('#backend/live/controllers/open_stream_controller')

/** The stream of changes. A HEAD request would open it and never read it. */
export function liveRoutes() {
  router.route('live', ['GET'], [OpenStream])
}
