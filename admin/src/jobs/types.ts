import type { Data } from '@api/data'

export type JobRow = Data.Jobs.Job
/** A job on its own, with its result. */
export type Job = Data.Jobs.Job.Variants['forShow']
