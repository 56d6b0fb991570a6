import type { JobFailure } from '#models/jobs/job'

/** A job whose work can never be done as it was asked for: it fails at once, and says why. */
export class JobRefused extends Error {
  constructor(readonly failure: JobFailure) {
    super(failure)
  }
}
