/** PostgreSQL limits of a process; times in ms. */
export interface DatabaseLimits {
  /** Maximum time of one statement. */
  statement: number
  /** Maximum wait for a lock, so that requests do not queue up behind it. */
  lock: number
  /** Maximum idle time of an open transaction. */
  idle: number
  /** Maximum number of connections; compose.spec.ts checks the total of an installation. */
  connections: number
}

export const DATABASE_LIMITS = {
  // A person waits for the answer; calls to the engine take four seconds at most.
  web: { statement: 15_000, lock: 5_000, idle: 15_000, connections: 20 },
  // Nobody waits, and the engine retries what was cancelled.
  worker: { statement: 60_000, lock: 10_000, idle: 60_000, connections: 20 },
  // One photo at a time, in each of as many processes as there are cores.
  photos: { statement: 30_000, lock: 10_000, idle: 30_000, connections: 4 },
  // Building an index may take long; a lock that is not available is retried by the operator.
  migration: { statement: 3_600_000, lock: 5_000, idle: 60_000, connections: 4 },
  command: { statement: 300_000, lock: 10_000, idle: 60_000, connections: 4 },
  // All kinds of work in one process, on a machine that may be busy.
  test: { statement: 60_000, lock: 30_000, idle: 60_000, connections: 20 },
} satisfies Record<string, DatabaseLimits>

/** A web process has one more connection, outside its pool, on which it hears of changes. */
export const LISTENING_CONNECTIONS = 1

export type ProcessKind = keyof typeof DATABASE_LIMITS

const COMMANDS: [RegExp, ProcessKind][] = [
  [/^temporal:worker$/, 'worker'],
  [/^photos:worker$/, 'photos'],
  [/^(migration|release):/, 'migration'],
]

/**
 * The kind of a process.
 * @param environment AdonisJS app environment: web, console, test, …
 * @param command the ace command, if any
 */
export function processKind(environment: string, command = ''): ProcessKind {
  if (environment === 'web' || environment === 'test') return environment
  return COMMANDS.find(([name]) => name.test(command))?.[1] ?? 'command'
}

/** Connection settings that enforce the limits; `application_name` shows the kind in pg_stat_activity. */
export const sessionSettings = (kind: ProcessKind, limits: DatabaseLimits) => ({
  application_name: `tucai ${kind}`,
  statement_timeout: limits.statement,
  lock_timeout: limits.lock,
  idle_in_transaction_session_timeout: limits.idle,
})
