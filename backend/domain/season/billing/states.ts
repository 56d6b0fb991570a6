/** Settlement of one unit (season.md section 3); it begins when capture ends. */
export const BILLING_STATES = [
  'unbilled',
  'statement_issued',
  'partly_paid',
  'difference_open',
  'reconciling',
  'settled',
  'cancelled',
] as const
export type BillingState = (typeof BILLING_STATES)[number]
