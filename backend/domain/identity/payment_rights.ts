import { all, gateway, unit, type RouteRight } from './right_lines.js'

/** The rights to payments of students. */
export const PAYMENT_RIGHTS: Readonly<Record<string, RouteRight>> = {
  'GET /api/students/:id/payment': unit('waivePayments'),
  'POST /api/students/:id/payment_waivers': { ...unit('waivePayments'), phase: 'open' },
  'POST /api/payment_waivers/:id/end': { ...unit('waivePayments'), phase: 'open' },
  // Each student by itself: the report says of whom the season is over.
  'POST /api/payment_waivers': unit('waivePayments'),
  'POST /api/payment_waivers/ends': unit('waivePayments'),
  'GET /api/refunds': all('readRefunds'),
  // By its signature: people are refused here.
  'POST /api/payments/notices': gateway,
}
