import type {
  GatewayFault,
  GatewayOrder,
  PaymentGateway,
  PayWith,
  WechatPayer,
} from '#backend/payments/gateway/payment_gateway'
import type { PayWay } from '#domain/money/codes'
import { err, ok, type Result } from '#domain/result'
import type Order from '#models/payments/order'
import type Student from '#models/roster/student'
import { closeOrder } from './ask_order.js'
import { placeOrder, type PlaceFault } from './place_order.js'

export interface OpenOrder {
  student: Pick<Student, 'id' | 'seasonUnitId'>
  /** What is submitted when it is paid. */
  photoId: string
  way: PayWay
  /** Who pays inside WeChat; it reaches the gateway only. */
  payer?: WechatPayer
  /** Of the browser that pays outside WeChat; it reaches the gateway only. */
  payerAddress?: string
}

export interface OpenedOrder {
  order: Order
  pay: PayWith
}

/** The way, the payer or the time of an order changes a few times at most in one request. */
const MAX_ATTEMPTS = 4

const forGateway = (
  { outTradeNo, amountFen, way, expiresAt }: Order,
  { payer, payerAddress }: OpenOrder
): GatewayOrder => ({
  ...{ outTradeNo, amountFen, way, payer, payerAddress },
  expiresAt: expiresAt.toJSDate(),
})

/**
 * Opens the order of a student, or answers the one that is open: nobody has two (`askOpening`). Where the way or the
 * payer has changed, the gateway ends the former before there is another, so that only one of them can be paid.
 */
export async function openOrder(
  asked: OpenOrder,
  gateway: PaymentGateway
): Promise<Result<OpenedOrder, PlaceFault | GatewayFault>> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const placed = await placeOrder(asked.student, asked)
    if (!placed.ok) return placed
    const { order, isInTheWay } = placed.value
    if (!isInTheWay) {
      const opened = await gateway.open(forGateway(order, asked))
      if (opened.ok) return ok({ order, pay: opened.value })
      if (opened.error.type !== 'order_differs') return err(opened.error)
    }
    const closed = await closeOrder(order, gateway)
    if (!closed.ok) return closed
  }
  return err({ type: 'gateway_away' })
}
