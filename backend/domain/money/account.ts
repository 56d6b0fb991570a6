import { err, ok, type Result } from '../result.js'
import type { Payer } from '../policy/season_policy.js'
import type { MoneyOutcome, OrderState, PayWay, RefundWhy, WaiverKind } from './codes.js'

/** An order of a student, as far as money is concerned. */
export interface AccountOrder {
  id: string
  state: OrderState
  way: PayWay
  amountFen: number
  /** Its gateway takes nothing for it any more. */
  isExpired: boolean
}

/** What is known of one student's money. */
export interface Account {
  /** By which way the unit of the student pays (苏教指通〔2023〕13号 三). */
  payer: Payer
  priceFen: number
  waiver: WaiverKind | null
  orders: AccountOrder[]
  /** The payments that are booked or listed for a refund, by the gateway's number. */
  transactions: string[]
}

export const STANDINGS = ['school_pays', 'exempt', 'deferred', 'paid', 'due'] as const
export type StandingKind = (typeof STANDINGS)[number]

/**
 * How a student stands. Whoever has paid stays paid, whatever becomes of the photo: a reset costs nothing. A season
 * without a price takes nothing from students.
 */
export function standingOf({ orders, payer, priceFen, waiver }: Account): StandingKind {
  if (orders.some(({ state }) => state === 'paid')) return 'paid'
  if (payer === 'school' || priceFen === 0) return 'school_pays'
  return waiver ?? 'due'
}

/** Whoever may pay later may also pay now. */
export const mayPay = (kind: StandingKind): boolean => kind === 'due' || kind === 'deferred'

export type Opening =
  | { kind: 'new' }
  /** Asking again is answered with the same order. */
  | { kind: 'same'; orderId: string }
  /** The gateway must have closed this one before there is another. */
  | { kind: 'instead'; orderId: string }

export type NothingDue = { type: 'nothing_due'; standing: StandingKind }

/** What happens when a student wants to pay: one order at a time, and none for whoever owes nothing. */
export function askOpening(account: Account, way: PayWay): Result<Opening, NothingDue> {
  const standing = standingOf(account)
  if (!mayPay(standing)) return err({ type: 'nothing_due', standing })
  const open = account.orders.find(({ state }) => state === 'open')
  if (!open) return ok({ kind: 'new' })
  const isSame = open.way === way && !open.isExpired && open.amountFen === account.priceFen
  return ok({ kind: isSame ? 'same' : 'instead', orderId: open.id })
}

/** Money that came, as the gateway says. */
export interface Money {
  orderId: string
  transactionId: string
  amountFen: number
}

export interface Booking {
  outcome: MoneyOutcome
  /** What its order is from now on. */
  state: OrderState
  /** The whole of the money goes back, for this reason. */
  refund: RefundWhy | null
}

const toRefund = (why: Exclude<RefundWhy, 'withdrawn'>, state: OrderState): Booking => ({
  ...{ outcome: why, state, refund: why },
})

/**
 * What becomes of money that came for an order of this account: it pays the order, or it goes to the refund list, and
 * the same payment is counted once, however often it is told. Money never opens a closed order again.
 */
export function bookMoney(account: Account, { orderId, transactionId, amountFen }: Money): Booking {
  const order = account.orders.find(({ id }) => id === orderId)!
  if (account.transactions.includes(transactionId))
    return { outcome: 'known', state: order.state, refund: null }
  if (order.state === 'paid') return toRefund('double', 'paid')
  if (order.state === 'closed') return toRefund('dead_order', 'closed')
  const standing = standingOf(account)
  if (standing === 'paid') return toRefund('double', 'closed')
  if (!mayPay(standing)) return toRefund('dead_order', 'closed')
  if (amountFen !== order.amountFen) return toRefund('wrong_amount', 'closed')
  return { outcome: 'booked', state: 'paid', refund: null }
}

export type WaiverFault = { type: 'already_paid' | 'school_pays' | 'waiver_open' }

/** May the school let this student submit without paying? Not whoever has paid, nor where nobody pays. */
export function askWaiver(account: Account): Result<null, WaiverFault> {
  const standing = standingOf({ ...account, waiver: null })
  if (standing === 'paid') return err({ type: 'already_paid' })
  if (standing === 'school_pays') return err({ type: 'school_pays' })
  return account.waiver ? err({ type: 'waiver_open' }) : ok(null)
}

/** The order that an exemption closes here; a deferral leaves it, since its money is still welcome. */
export const closedByWaiver = ({ orders }: Account, kind: WaiverKind): AccountOrder | null =>
  (kind === 'exempt' && orders.find(({ state }) => state === 'open')) || null
