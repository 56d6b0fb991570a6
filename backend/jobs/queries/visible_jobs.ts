import type { Viewer } from '#backend/identity/viewer'
import Job from '#models/jobs/job'

/** The jobs that the viewer may see: their own, or all for the centre. */
export const visibleJobs = ({ isCentre, user }: Viewer) =>
  Job.query()
    .if(!isCentre, (query) => query.where('author_id', user.id))
    .preload('author')

/** The jobs that the viewer may cancel: their own, or all for those who run the season. */
export const cancellableJobs = (viewer: Viewer) =>
  viewer.may('cancelJobs') ? Job.query() : Job.query().where('author_id', viewer.user.id)
