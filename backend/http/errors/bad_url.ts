import { explain, readerLocale } from '#backend/http/errors/explain'
import { SECURITY_HEADERS } from '#backend/http/security_headers'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers a URL whose escapes are not UTF-8. Such requests never reach routes or middleware. */
export function answerBadUrl({ headers }: IncomingMessage, response: ServerResponse) {
  const error = explain({ type: 'url_unreadable' }, readerLocale(headers['accept-language']))
  const type = { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(400, { ...SECURITY_HEADERS, ...type })
  response.end(JSON.stringify({ error }))
}
