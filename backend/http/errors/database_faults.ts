import type { ErrorType } from '#backend/http/errors/error_type'
import { databasePort } from '#config/database'
import { constraintError } from './unique_constraints.js'

/** Fields that node-postgres, knex and Node set on a failed statement's error. */
interface DatabaseError {
  code?: string
  name?: string
  message?: string
  constraint?: string
  port?: number
  errors?: { port?: number }[]
  $metadata?: unknown
}

/** SQLSTATE of connections that were lost or refused (PostgreSQL manual, appendix A). */
const AWAY = /^(08...|57P0[1235]|53300)$/
/** The same as socket error codes of Node. */
const SOCKET = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/
/** The same as messages of node-postgres and knex, which have no code. */
const MESSAGES =
  /^(Connection terminated|timeout expired|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed))/

/** A statement, lock or transaction that timed out, or lost a conflict with another. */
const BUSY = /^(57014|55P03|40P01|40001|25P03)$/
/** Text that PostgreSQL cannot store: a NUL character, half of a surrogate pair. */
const UNREADABLE = /^(22021|22P05)$/
/** Any other value that it cannot store; division by zero (22012) would be our own fault. */
const REFUSED = /^22(?!012)/

const isAway = ({ code = '', name, message = '', port, errors, $metadata }: DatabaseError) => {
  if (AWAY.test(code) || name === 'KnexTimeoutError' || MESSAGES.test(message)) return true
  // Socket errors may also come from the object store or the mail relay.
  const reached = port ?? errors?.[0]?.port ?? databasePort
  return SOCKET.test(code) && !$metadata && reached === databasePort
}

/**
 * The error to answer for a failed statement: an invalid or duplicate value, or a database that is
 * unreachable or busy. Null if the fault is our own.
 */
export function databaseFault(error: unknown): ErrorType | null {
  const fault = (error ?? {}) as DatabaseError
  const { code = '', constraint = '' } = fault
  if (isAway(fault)) return 'database_away'
  if (BUSY.test(code)) return 'database_busy'
  if (UNREADABLE.test(code)) return 'text_unreadable'
  if (REFUSED.test(code)) return 'value_refused'
  if (code === '23505') return constraintError(constraint)
  return code === '23503' ? 'reference_gone' : null
}
