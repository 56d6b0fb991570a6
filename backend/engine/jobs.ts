/** How a job of the jobs queue runs: what it is called there, and how long one attempt may take. */
interface JobRule {
  /** Its id in the engine: two of the same id never run at once. */
  id: (subject: string) => string
  /** Of one attempt, in ms; a long one has to say that it lives. */
  attemptMs: number
  retryAtMost: '30 seconds' | '5 minutes'
}

const HOUR = 3_600_000

/**
 * The jobs that are handed over one by one, each with the id of what it is about as its one argument.
 * Names and ids are stored in the engine.
 */
export const JOBS = {
  /** The id of a letter. Tries get far apart while the relay is away. */
  deliverMail: { id: (letter) => `mail/${letter}`, attemptMs: 45_000, retryAtMost: '5 minutes' },
  /** The id of a walker: a job for every move of the clock. */
  walkClock: {
    id: (walker) => `clock/walk/${walker}`,
    attemptMs: 24 * HOUR,
    retryAtMost: '30 seconds',
  },
  /** The id of a row of `jobs`: taken up again after a missed heartbeat. */
  runJob: { id: (job) => `job/${job}`, attemptMs: 6 * HOUR, retryAtMost: '30 seconds' },
  /** The id of a re-check. */
  handOverRecheck: {
    id: (recheck) => `photo/rechecks/${recheck}`,
    attemptMs: 60_000,
    retryAtMost: '30 seconds',
  },
} as const satisfies Record<string, JobRule>

export type JobName = keyof typeof JOBS

/** What the worker of the jobs queue does under each name. */
export type JobActivities = Record<JobName, (subject: string) => Promise<unknown>>
