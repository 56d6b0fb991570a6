import router from '@adonisjs/core/services/router'

const Jobs = () => import('#backend/jobs/controllers/jobs_controller')

/** Long work, and how far it has come. */
export function jobRoutes() {
  router.get('jobs', [Jobs, 'index'])
  router.get('jobs/:id', [Jobs, 'show'])
}
