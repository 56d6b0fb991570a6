import { all, type RouteRight } from './right_lines.js'

/** The rights to requests of students who withdraw consent after the delivery: the law binds also when a season is over. */
export const CONSENT_RIGHTS: Readonly<Record<string, RouteRight>> = {
  'GET /api/consent_requests': all('answerConsent'),
  'POST /api/consent_requests/answers': all('answerConsent'),
}
