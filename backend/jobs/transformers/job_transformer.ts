import { inUtc } from '#backend/http/in_utc'
import { readResult } from '#backend/jobs/job_results'
import type Job from '#models/jobs/job'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A job and its progress. Its author must be loaded. */
export default class JobTransformer extends BaseTransformer<Job> {
  toObject() {
    const { id, kind, state, failure, done, total, author } = this.resource
    const { recordedAt, heartbeatAt, resultUntil } = this.resource
    return {
      id,
      kind,
      state,
      failure,
      done,
      total,
      by: author.name,
      recordedAt: inUtc(recordedAt),
      heartbeatAt: inUtc(heartbeatAt),
      resultUntil: inUtc(resultUntil),
    }
  }

  /** With its result while that is stored; null before the job has ended. */
  async forShow() {
    const { resultKey } = this.resource
    return { ...this.toObject(), result: resultKey ? await readResult(resultKey) : null }
  }
}
