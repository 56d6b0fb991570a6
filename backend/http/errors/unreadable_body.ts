import type { ErrorType } from '#backend/http/errors/error_type'

/** The body of a request is truncated, malformed, of an unsupported type, or too large. */
export class UnreadableBody extends Error {
  readonly type: ErrorType

  constructor(cause: unknown) {
    super('unreadable body', { cause })
    const { code = '', status = 0 } = (cause ?? {}) as { code?: string; status?: number }
    this.type = errorType(code, status)
  }
}

function errorType(code: string, status: number): ErrorType {
  if (code === 'E_REQUEST_ENTITY_TOO_LARGE' || status === 413) return 'body_too_large'
  return status === 415 ? 'media_type' : 'body_unreadable'
}
