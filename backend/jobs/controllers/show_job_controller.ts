import { answer } from '#backend/http/answer'
import { visibleJobs } from '#backend/jobs/queries/visible_jobs'
import JobTransformer from '#backend/jobs/transformers/job_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** One job with its result. */
export default class ShowJobController {
  async handle({ params, viewer }: HttpContext) {
    const job = await visibleJobs(viewer).where('id', params.id).firstOrFail()
    return answer(JobTransformer.transform(job).useVariant('forShow'))
  }
}
