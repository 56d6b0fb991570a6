import type { Viewer } from '#backend/identity/viewer'
import Job from '#models/jobs/job'

/** The jobs that the viewer may see: their own, or all for the centre. */
export const visibleJobs = ({ isCentre, user }: Viewer) =>
  Job.query()
    .if(!isCentre, (query) => query.where('author_id', user.id))
    .preload('author')
