/** What a process may ask of PostgreSQL: times in ms, and how many connections it holds at most. */
export interface DatabaseLimits {
  /** How long one statement may run. */
  statement: number
  /** How long it may wait for a lock: it must not queue behind a long one, and others behind it. */
  lock: number
  /** How long a transaction may lie idle with what it has locked. */
  idle: number
  /** Most connections at once; the budget of an installation is checked in compose.spec.ts. */
  connections: number
}

export const DATABASE_LIMITS = {
  // Somebody waits for the answer, and the engine is asked for four seconds at most.
  web: { statement: 15_000, lock: 5_000, idle: 15_000, connections: 20 },
  // Nobody waits, and what is ended is tried again by the engine.
  worker: { statement: 60_000, lock: 10_000, idle: 60_000, connections: 20 },
  // One photo at a time, in each of as many processes as there are cores.
  photos: { statement: 30_000, lock: 10_000, idle: 30_000, connections: 4 },
  // An index on a million rows takes its time; a lock that does not come is tried for again by hand.
  migration: { statement: 3_600_000, lock: 5_000, idle: 60_000, connections: 4 },
  command: { statement: 300_000, lock: 10_000, idle: 60_000, connections: 4 },
  // All of them in one process, on a machine that may be busy.
  test: { statement: 60_000, lock: 30_000, idle: 60_000, connections: 20 },
} satisfies Record<string, DatabaseLimits>

export type ProcessKind = keyof typeof DATABASE_LIMITS

const COMMANDS: [RegExp, ProcessKind][] = [
  [/^temporal:worker$/, 'worker'],
  [/^photos:worker$/, 'photos'],
  [/^(migration|release):/, 'migration'],
]

/**
 * What a process is.
 * @param environment as the framework names it: web, console, test, …
 * @param command the ace command that it runs, if any
 */
export function processKind(environment: string, command = ''): ProcessKind {
  if (environment === 'web' || environment === 'test') return environment
  return COMMANDS.find(([name]) => name.test(command))?.[1] ?? 'command'
}

/** The settings of a connection that make PostgreSQL keep to the limits; its list of sessions names the kind. */
export const sessionSettings = (kind: ProcessKind, limits: DatabaseLimits) => ({
  application_name: `tucai ${kind}`,
  statement_timeout: limits.statement,
  lock_timeout: limits.lock,
  idle_in_transaction_session_timeout: limits.idle,
})
