import { readResult } from '#backend/jobs/job_results'
import { visibleJobs } from '#backend/jobs/queries/visible_jobs'
import { describeJob } from '#backend/jobs/transformers/job_transformer'
import { momentCursor } from '#backend/http/cursors'
import { JOB_STATES } from '#models/jobs/job'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({
  after: momentCursor(),
  limit: vine.number().withoutDecimals().range([1, 200]).optional(),
  state: vine.enum(JOB_STATES).optional(),
  seasonId: vine.string().uuid().optional(),
})

/** Jobs with their progress and results. */
export default class JobsController {
  async index({ request, viewer }: HttpContext) {
    const { after, limit = 50, state, seasonId } = await request.validateUsing(page)
    const [at, id] = (after ?? '').split('~')
    const jobs = await visibleJobs(viewer)
      .if(state, (query) => query.where('state', state!))
      // A job that concerns no season is in every list.
      .if(seasonId, (query) =>
        query.whereRaw(`coalesce(params ->> 'seasonId', ?) = ?`, [seasonId!, seasonId!])
      )
      .if(id, (query) => query.whereRaw('(recorded_at, id) < (?, ?)', [at!, id!]))
      .orderBy([
        { column: 'recorded_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit + 1)
    const shown = jobs.slice(0, limit).map(describeJob)
    const last = shown.at(-1)
    const next = jobs.length > limit && last ? `${last.recordedAt}~${last.id}` : null
    return { data: shown, meta: { next } }
  }

  /** With its result while that is stored; null before the job has ended. */
  async show({ params, viewer }: HttpContext) {
    const job = await visibleJobs(viewer).where('id', params.id).firstOrFail()
    const result = job.resultKey ? await readResult(job.resultKey) : null
    return { data: { ...describeJob(job), result } }
  }
}
