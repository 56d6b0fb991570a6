import type { Viewer } from '#backend/identity/viewer'
import type { WordKey } from '#backend/lang/words'
import { err, ok, type Result } from '#domain/result'
import Job, { FILE_JOB_KINDS } from '#models/jobs/job'
import SeasonUnit from '#models/seasons/season_unit'

/** What a job has made, its author may fetch as long as they may do the work that it is for; and how it is called. */
const FILES = { print_sheet: { needed: 'markProof', name: 'papers.title' } } as const

export interface OwnFile {
  job: Job
  name: WordKey
}

export type FileFault = { type: 'job_without_file' } | { type: 'not_allowed' }

/**
 * An own job with a file: it shows photos, so nobody else’s is found, not even by the centre.
 * @throws E_ROW_NOT_FOUND for any other job
 */
export async function fileOfOwnJob(
  viewer: Viewer,
  id: string
): Promise<Result<OwnFile, FileFault>> {
  const job = await Job.query().where({ id, authorId: viewer.user.id }).firstOrFail()
  const kind = FILE_JOB_KINDS.find((known) => known === job.kind)
  if (!kind || job.state !== 'done' || !job.resultKey) return err({ type: 'job_without_file' })
  const { unitId } = await SeasonUnit.findOrFail(job.paramsOf(kind).seasonUnitId)
  const { needed, name } = FILES[kind]
  return viewer.mayAt(needed, unitId) ? ok({ job, name }) : err({ type: 'not_allowed' })
}
