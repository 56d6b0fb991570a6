import router from '@adonisjs/core/services/router'

const Jobs = () => import('#backend/jobs/controllers/jobs_controller')

/** Jobs and their progress. */
export function jobRoutes() {
  router.get('jobs', [Jobs, 'index'])
  router.get('jobs/:id', [Jobs, 'show'])
}
