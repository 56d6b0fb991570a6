import type { Viewer } from '#backend/identity/viewer'
import Job from '#models/jobs/job'

/** @throws E_ROW_NOT_FOUND for a job of somebody else, or of another kind */
export const ownUpload = ({ user }: Viewer, id: string): Promise<Job> =>
  Job.query()
    .where({ id, kind: 'upload_photos', authorId: user.id })
    .preload('author')
    .firstOrFail()
