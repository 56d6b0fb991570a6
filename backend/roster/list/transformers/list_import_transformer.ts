import { inUtc } from '#backend/http/in_utc'
import type ListImport from '#models/roster/list_import'
import { OPEN_JOB_STATES, type JobState } from '#models/jobs/job'
import { BaseTransformer } from '@adonisjs/core/transformers'

const STANDS: readonly JobState[] = [...OPEN_JOB_STATES, 'done']

/** An import of a school's list. Its author and job must be loaded. */
export default class ListImportTransformer extends BaseTransformer<ListImport> {
  /** Whose job was cancelled or has failed can be run again. */
  #state() {
    const { state, job } = this.resource
    return state === 'running' && !(job && STANDS.includes(job.state)) ? 'previewed' : state
  }

  toObject() {
    const { id, seasonUnitId, way, kind, masks, mapping, counts, author, jobId } = this.resource
    const { job, businessAt, finishedAt } = this.resource
    return {
      id,
      seasonUnitId,
      way,
      kind,
      masks,
      mapping,
      counts,
      jobId,
      state: this.#state(),
      failure: job?.failure ?? null,
      by: author.name,
      at: inUtc(businessAt),
      finishedAt: inUtc(finishedAt),
    }
  }
}
