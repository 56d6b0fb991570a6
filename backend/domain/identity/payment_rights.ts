import { gateway, type RouteRight } from './right_lines.js'

/** The rights to payments of students. */
export const PAYMENT_RIGHTS: Readonly<Record<string, RouteRight>> = {
  // By its signature: people are refused here.
  'POST /api/payments/notices': gateway,
}
