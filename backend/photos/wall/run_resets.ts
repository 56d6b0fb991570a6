import { Viewer } from '#backend/identity/viewer'
import type { JobOutcome, JobRun } from '#backend/jobs/actions/run_job'
import { decidePhoto } from '#backend/photos/actions/decide_photo'
import { visiblePhoto } from '#backend/photos/queries/visible_photos'
import User from '#models/people/user'
import PhotoDecision from '#models/photos/photo_decision'
import { resettable } from './order_resets.js'

/** Photos between two reports of progress. */
const REPORTED = 20

async function viewerOf(userId: string): Promise<Viewer> {
  const user = await User.query().where('id', userId).preload('grants').firstOrFail()
  return new Viewer(user)
}

const resetSoFar = async (jobId: string): Promise<number> => {
  const [row] = await PhotoDecision.query().where({ jobId }).count('* as total')
  return Number(row!.$extras.total)
}

/**
 * Resets the photos of an order, each in a transaction of its own, with the rights that its author has now. A
 * killed worker has reset some of them, which are not reset again.
 * @throws JobCancelled if somebody has cancelled the job: what was reset stays so
 */
export async function runResets({ job, progress }: JobRun<'reset_photos'>): Promise<JobOutcome> {
  const { seasonUnitId, order } = job.params
  const viewer = await viewerOf(job.authorId)
  const wanted = await resettable(viewer, { ...order, seasonUnitId })
    .orderBy('photos.recorded_at')
    .select('photos.id')
  let reset = await resetSoFar(job.id)
  const refused: Record<string, number> = {}
  for (const [index, { id }] of wanted.entries()) {
    const photo = await visiblePhoto(viewer, id)
    const { reasonCodes } = order
    const request = { decision: 'reset', reasonCodes, jobId: job.id } as const
    const decided = await decidePhoto(photo, request, viewer.actorFor(photo.seasonUnit.unitId))
    if (decided.ok) reset += 1
    else refused[decided.error.type] = (refused[decided.error.type] ?? 0) + 1
    if (index % REPORTED === 0) await progress(Math.min(reset, job.total))
  }
  return { done: job.total, result: { seasonUnitId, reset, refused } }
}
