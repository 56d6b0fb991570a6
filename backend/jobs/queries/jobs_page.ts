import { cutPage, type Cursor, type Page } from '#backend/http/cursors'
import { inUtc } from '#backend/http/in_utc'
import { newestFirst } from '#backend/http/newest_first'
import type { Viewer } from '#backend/identity/viewer'
import { visibleJobs } from '#backend/jobs/queries/visible_jobs'
import type Job from '#models/jobs/job'
import type { JobState } from '#models/jobs/job'

export interface JobFilter {
  state?: JobState
  seasonId?: string
  after?: Cursor
}

/** One page of the jobs that the viewer may see, newest first. */
export async function jobsPage(
  viewer: Viewer,
  { state, seasonId, after }: JobFilter,
  limit: number
): Promise<Page<Job>> {
  const visible = visibleJobs(viewer)
    .if(state, (query) => query.where('state', state!))
    // A job that concerns no season is in every list.
    .if(seasonId, (query) =>
      query.whereRaw(`coalesce(params ->> 'seasonId', ?) = ?`, [seasonId!, seasonId!])
    )
  const jobs = await newestFirst(visible, 'recorded_at', after).limit(limit + 1)
  return cutPage(jobs, limit, ({ recordedAt, id }) => [inUtc(recordedAt), id])
}
