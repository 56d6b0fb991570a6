import type { Viewer } from '#backend/identity/viewer'
import Job from '#models/jobs/job'

/** Jobs are their author's, and the centre's. */
export const visibleJobs = ({ isCentre, user }: Viewer) =>
  Job.query()
    .if(!isCentre, (query) => query.where('author_id', user.id))
    .preload('author')
