/** An order is open until it is paid, or until nobody can pay it any more. */
export const ORDER_STATES = ['open', 'paid', 'closed'] as const
/** How it is paid: inside WeChat, in a browser of the phone, by a code that another phone scans. */
export const PAY_WAYS = ['jsapi', 'h5', 'native'] as const
/** The school lets somebody submit without paying: later, or not at all. */
export const WAIVER_KINDS = ['deferred', 'exempt'] as const
/** As many students at once as a reader waits for: one is waived after another. */
export const MOST_WAIVED = 500
export const WAIVER_REASONS = ['hardship', 'cannot_pay_online', 'paid_elsewhere', 'other'] as const
/** What became of money that came: `known` came before. */
export const MONEY_OUTCOMES = ['booked', 'known', 'wrong_amount', 'dead_order', 'double'] as const
/** Why money goes back. */
export const REFUND_WHYS = ['dead_order', 'double', 'withdrawn', 'wrong_amount'] as const
export const REFUND_STATES = ['listed'] as const
/** How it became known that money came: the gateway said so, or it was asked. */
export const MONEY_SOURCES = ['notice', 'query'] as const

export type OrderState = (typeof ORDER_STATES)[number]
export type PayWay = (typeof PAY_WAYS)[number]
export type WaiverKind = (typeof WAIVER_KINDS)[number]
export type WaiverReason = (typeof WAIVER_REASONS)[number]
export type MoneyOutcome = (typeof MONEY_OUTCOMES)[number]
export type RefundWhy = (typeof REFUND_WHYS)[number]
export type RefundState = (typeof REFUND_STATES)[number]
export type MoneySource = (typeof MONEY_SOURCES)[number]
