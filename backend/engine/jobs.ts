/** How a job of the jobs queue runs. */
interface JobRule {
  /** Its id in the engine: jobs with the same id never run at the same time. */
  id: (subject: string) => string
  /** Time limit of one attempt, in ms; attempts longer than a minute must send heartbeats. */
  attemptMs: number
  retryAtMost: '30 seconds' | '5 minutes'
}

const HOUR = 3_600_000

/**
 * The jobs that are started one by one, each with the id of its subject as its only argument. Names
 * and ids are stored in the engine.
 */
export const JOBS = {
  /** The id of a letter. Retries become rarer while the mail relay is unreachable. */
  deliverMail: { id: (letter) => `mail/${letter}`, attemptMs: 45_000, retryAtMost: '5 minutes' },
  /** The id of a walker; each move of the clock has its own. */
  walkClock: {
    id: (walker) => `clock/walk/${walker}`,
    attemptMs: 24 * HOUR,
    retryAtMost: '30 seconds',
  },
  /** The id of a row of `jobs`; retried after a missed heartbeat. */
  runJob: { id: (job) => `job/${job}`, attemptMs: 6 * HOUR, retryAtMost: '30 seconds' },
  /** The id of a recheck. */
  handOverRecheck: {
    id: (recheck) => `photo/rechecks/${recheck}`,
    attemptMs: 60_000,
    retryAtMost: '30 seconds',
  },
} as const satisfies Record<string, JobRule>

export type JobName = keyof typeof JOBS

/** The activity of each job. */
export type JobActivities = Record<JobName, (subject: string) => Promise<unknown>>
