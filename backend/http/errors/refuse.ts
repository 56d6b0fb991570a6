import type { HttpContext } from '@adonisjs/core/http'
import { explain, localeOf } from './explain.js'
import type { ErrorType } from './error_type.js'

type Status = 400 | 401 | 403 | 404 | 406 | 409 | 413 | 415 | 422 | 429 | 500 | 503

/** The errors of a feature by their status. */
type Errors<Type extends ErrorType> = { readonly [Code in Status]?: readonly Type[] }

/** Errors of the request itself, of its user and of what carries it: any route may answer them. */
const OF_REQUESTS = {
  400: ['body_unreadable', 'url_unreadable'],
  401: ['bad_credentials', 'signed_out'],
  403: [
    'csrf',
    'forbidden',
    'foreign_origin',
    'must_change_password',
    'must_set_second_factor',
    'step_up_impossible',
    'step_up_required',
  ],
  404: ['not_found'],
  409: ['conflict', 'reference_gone'],
  413: ['body_too_large', 'file_too_large'],
  415: ['media_type'],
  422: ['file_missing', 'invalid', 'text_unreadable', 'value_refused'],
  429: ['too_many_requests'],
  500: ['unexpected'],
  503: ['database_away', 'database_busy', 'engine_offline', 'uploads_full'],
} as const satisfies Errors<ErrorType>

type RequestError = (typeof OF_REQUESTS)[keyof typeof OF_REQUESTS][number]

/** Errors that pass by themselves: seconds after which to retry, unless the error says so itself. */
const RETRY_AFTER: Partial<Record<ErrorType, number>> = {
  database_away: 2,
  database_busy: 2,
  uploads_full: 5,
  document_busy: 5,
  picture_busy: 5,
  engine_offline: 10,
  gateway_away: 5,
}

const statusByType = (errors: Errors<ErrorType>): [ErrorType, number][] =>
  Object.entries(errors).flatMap(([status, types]) =>
    types.map((type): [ErrorType, number] => [type, Number(status)])
  )

const OF_ANY = new Map(statusByType(OF_REQUESTS))

/** Answers an error with a sentence in the reader's language. */
function send(ctx: HttpContext, error: { type: ErrorType }, status: number) {
  const { seconds = RETRY_AFTER[error.type] } = error as { seconds?: number }
  if (seconds) ctx.response.header('retry-after', seconds)
  return ctx.response.status(status).send({ error: explain(error, localeOf(ctx)) })
}

/**
 * Makes the `refuse` of a feature, which answers its errors with their status. An error that the feature
 * did not declare, or that has no sentence, does not compile.
 */
export function refusing<const Type extends ErrorType = never>(own: Errors<Type>) {
  const statuses = new Map([...OF_ANY, ...statusByType(own)])
  return <Refused extends { type: Type | RequestError }>(ctx: HttpContext, error: Refused) =>
    send(ctx, error, statuses.get(error.type)!)
}

/** Refuses what has nothing to do with a feature. */
export const refuse = refusing({})

/** Answers an error that was thrown: one of the request, or a constraint, whose violation is a conflict. */
export const refuseThrown = (ctx: HttpContext, error: { type: ErrorType }) =>
  send(ctx, error, OF_ANY.get(error.type) ?? 409)
