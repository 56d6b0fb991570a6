import type Job from '#models/jobs/job'

/** A job as lists show it. Its author must be loaded. */
export const describeJob = (job: Job) => ({
  id: job.id,
  kind: job.kind,
  state: job.state,
  done: job.done,
  total: job.total,
  by: job.author.name,
  recordedAt: job.recordedAt.toUTC().toISO()!,
  heartbeatAt: job.heartbeatAt?.toUTC().toISO() ?? null,
  resultUntil: job.resultUntil?.toUTC().toISO() ?? null,
})
