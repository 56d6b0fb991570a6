import { cancelJob } from '#backend/jobs/actions/cancel_job'
import { refuse } from '#backend/jobs/errors'
import { cancellableJobs } from '#backend/jobs/queries/visible_jobs'
import type { HttpContext } from '@adonisjs/core/http'

/** Cancels a job of one's own, or of anybody for those who run the season. */
export default class CancelJobController {
  async handle(ctx: HttpContext) {
    const { params, viewer, response } = ctx
    const job = await cancellableJobs(viewer).where('id', params.id).firstOrFail()
    const cancelled = await cancelJob(job, viewer.user.id)
    return cancelled.ok ? response.noContent() : refuse(ctx, cancelled.error)
  }
}
