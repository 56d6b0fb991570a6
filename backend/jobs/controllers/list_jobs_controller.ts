import { answerWith } from '#backend/http/answer'
import { momentCursor, pageLimit, PAGE_ROWS } from '#backend/http/cursors'
import { jobsPage } from '#backend/jobs/queries/jobs_page'
import JobTransformer from '#backend/jobs/transformers/job_transformer'
import { JOB_STATES } from '#models/jobs/job'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({
  after: momentCursor(),
  limit: pageLimit(),
  state: vine.enum(JOB_STATES).optional(),
  seasonId: vine.string().uuid().optional(),
})

/** Jobs with their progress, newest first. */
export default class ListJobsController {
  async handle({ request, viewer }: HttpContext) {
    const { limit = PAGE_ROWS, ...filter } = await request.validateUsing(page)
    const { rows, next } = await jobsPage(viewer, filter, limit)
    return answerWith(JobTransformer.transform(rows), { next })
  }
}
