import { processEach } from '#backend/engine/process_each'
import type { PaymentGateway } from '#backend/payments/gateway/payment_gateway'
import Order from '#models/payments/order'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { askOrder, closeOrder } from './ask_order.js'

/** Orders in one sweep at most, which asks for a minute at most; the next sweep continues. */
const BATCH_SIZE = 100
const MAX_MS = 40_000

/** Notices come within seconds: after this the gateway is asked, and again as long as nobody has paid. */
const TO_ASK = `coalesce(asked_at, recorded_at) < now() - interval '2 minutes'`

const toAsk = () =>
  Order.query()
    .whereNull('gateway_ended_at')
    .whereRaw(TO_ASK)
    .orderByRaw('asked_at nulls first')
    .limit(BATCH_SIZE)

/**
 * What can still be paid is asked for; what is closed here, or whose time is over, ends at the gateway too.
 * @returns false if the gateway failed
 */
async function sweepOrder(order: Order, gateway: PaymentGateway): Promise<boolean> {
  await db.from('orders').where('id', order.id).update({ asked_at: DateTime.now().toISO() })
  const isOver = order.state === 'closed' || order.expiresAt.toMillis() <= Date.now()
  const done = isOver ? await closeOrder(order, gateway) : await askOrder(order.id, gateway)
  return done.ok
}

/**
 * Asks the gateway about orders whose notice did not come (主动查询), and ends those that nobody paid in time.
 * @returns how many orders it asked about
 */
export async function sweepOrders(gateway: PaymentGateway): Promise<number> {
  const until = Date.now() + MAX_MS
  let isAway = false
  const swept = await processEach(
    await toAsk(),
    'an order',
    ({ id }) => id,
    async (order) => {
      // Where it has failed, the next order would only wait as long.
      if (isAway || Date.now() > until) return
      isAway = !(await sweepOrder(order, gateway))
    }
  )
  return swept.length
}
