import router from '@adonisjs/core/services/router'

const ListJobs = () => import('#backend/jobs/controllers/list_jobs_controller')
const ShowJob = () => import('#backend/jobs/controllers/show_job_controller')

const DownloadResult = () => import('#backend/jobs/controllers/download_result_controller')
const CancelJob = () => import('#backend/jobs/controllers/cancel_job_controller')

/** Jobs and their progress. */
export function jobRoutes() {
  router.get('jobs', [ListJobs])
  router.get('jobs/:id', [ShowJob])
  router.get('jobs/:id/file', [DownloadResult])
  router.post('jobs/:id/cancellation', [CancelJob])
}
