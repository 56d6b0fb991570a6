import type { ErrorType } from '#backend/http/errors/error_type'
import { databasePort } from '#config/database'
import { TAKEN } from './taken.js'

/** What node-postgres, knex and Node itself tell of a statement that failed. */
interface DatabaseError {
  code?: string
  name?: string
  message?: string
  constraint?: string
  port?: number
  errors?: { port?: number }[]
  $metadata?: unknown
}

/** Connections that break or cannot be had, as PostgreSQL says it: appendix A of its manual. */
const AWAY = /^(08...|57P0[1235]|53300)$/
/** The same as Node says it of a socket. */
const SOCKET = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/
/** The same as node-postgres and knex say it, without a code. */
const WORDS =
  /^(Connection terminated|timeout expired|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed))/

/** A statement, a lock or a transaction that waited too long, or lost against another. */
const BUSY = /^(57014|55P03|40P01|40001|25P03)$/
/** Text that PostgreSQL cannot hold: a NUL character, half of a surrogate pair. */
const UNREADABLE = /^(22021|22P05)$/
/** Any other value that it cannot hold; a division by zero (22012) would be ours. */
const REFUSED = /^22(?!012)/

const isAway = ({ code = '', name, message = '', port, errors, $metadata }: DatabaseError) => {
  if (AWAY.test(code) || name === 'KnexTimeoutError' || WORDS.test(message)) return true
  // The object store and the mail relay have sockets as well.
  const reached = port ?? errors?.[0]?.port ?? databasePort
  return SOCKET.test(code) && !$metadata && reached === databasePort
}

/**
 * What a failed statement is for the one who asked: a value to correct, something taken, or a
 * database that is away or busy. Null for what is a fault of ours.
 */
export function databaseFault(error: unknown): ErrorType | null {
  const fault = (error ?? {}) as DatabaseError
  const { code = '', constraint = '' } = fault
  if (isAway(fault)) return 'database_away'
  if (BUSY.test(code)) return 'database_busy'
  if (UNREADABLE.test(code)) return 'text_unreadable'
  if (REFUSED.test(code)) return 'value_refused'
  if (code === '23505') return TAKEN[constraint] ?? 'conflict'
  return code === '23503' ? 'reference_gone' : null
}
