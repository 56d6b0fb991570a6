import type { HttpContext } from '@adonisjs/core/http'
import { explain, readerLocale } from './explain.js'
import type { ErrorType } from './error_type.js'

/** Status by error type; all others are conflicts (409). */
const STATUS: Partial<Record<ErrorType, number>> = {
  bad_credentials: 401,
  signed_out: 401,
  forbidden: 403,
  not_allowed: 403,
  csrf: 403,
  not_found: 404,
  engine_offline: 503,
  uploads_full: 503,
  too_many_requests: 429,
  bad_rows: 422,
  bad_days: 422,
  policy_invalid: 422,
  invalid: 422,
  unknown_preset: 422,
  file_missing: 422,
  file_too_large: 413,
  file_kind: 415,
  document_unknown: 422,
  limit_may_not_fail: 422,
  limit_order: 422,
  limit_fixed: 422,
  photo_reason_required: 422,
  taken_day_required: 422,
  taken_before_window: 422,
  outside_reason_required: 422,
  wording_placeholders: 422,
  body_unreadable: 400,
  body_too_large: 413,
  media_type: 415,
  url_unreadable: 400,
  text_unreadable: 422,
  value_refused: 422,
  database_away: 503,
  database_busy: 503,
  unexpected: 500,
}

/** Errors that pass by themselves: seconds after which to retry. */
const RETRY_AFTER: Partial<Record<ErrorType, number>> = {
  database_away: 2,
  database_busy: 2,
  uploads_full: 5,
  engine_offline: 10,
}

/** Answers an expected error with its status and a sentence in the reader's language. */
export function refuse({ request, response }: HttpContext, error: { type: ErrorType }) {
  const seconds = RETRY_AFTER[error.type]
  if (seconds) response.header('retry-after', seconds)
  const locale = readerLocale(request.header('accept-language'))
  return response.status(STATUS[error.type] ?? 409).send({ error: explain(error, locale) })
}
