import type { GatewayFault, PaymentGateway } from '#backend/payments/gateway/payment_gateway'
import type { OrderState } from '#domain/money/codes'
import { ok, type Result } from '#domain/result'
import Order from '#models/payments/order'
import { DateTime } from 'luxon'
import { bookPayment } from './book_payment.js'

/** Closes an order here, whose gateway takes nothing for it any more; what was paid meanwhile stays paid. */
export async function endOrder(id: string): Promise<void> {
  const ended = { gateway_ended_at: DateTime.now().toISO() }
  await Order.query().where({ id }).whereNull('gateway_ended_at').update(ended)
  await Order.query().where({ id, state: 'open' }).update({ state: 'closed' })
}

/** Asks the gateway where an order stands, and books what it says. */
async function hear(order: Order, gateway: PaymentGateway) {
  const asked = await gateway.ask(order.outTradeNo)
  if (!asked.ok) return asked
  if (asked.value.state === 'paid')
    await bookPayment(order.id, { ...asked.value, source: 'query' as const })
  else if (asked.value.state === 'closed') await endOrder(order.id)
  return asked
}

/**
 * Asks what has become of an order: the student comes back from the pay page, where a notice may be late or never come.
 */
export async function askOrder(
  orderId: string,
  gateway: PaymentGateway
): Promise<Result<OrderState, GatewayFault>> {
  const order = await Order.findOrFail(orderId)
  if (order.gatewayEndedAt) return ok(order.state)
  const heard = await hear(order, gateway)
  if (!heard.ok) return heard
  return ok((await order.refresh()).state)
}

/**
 * Ends an order at the gateway, and only then here, so that it cannot be paid afterwards. Whoever has paid it meanwhile
 * has paid.
 */
export async function closeOrder(
  order: Order,
  gateway: PaymentGateway
): Promise<Result<OrderState, GatewayFault>> {
  const heard = await hear(order, gateway)
  if (!heard.ok) return heard
  if (heard.value.state === 'unpaid' || heard.value.state === 'unknown') {
    const closed = await gateway.close(order.outTradeNo)
    if (!closed.ok) return closed
    if (closed.value === 'closed') await endOrder(order.id)
    // It was paid between the two questions.
    else if (!(await hear(order, gateway)).ok) return { ok: false, error: { type: 'gateway_away' } }
  }
  return ok((await order.refresh()).state)
}
