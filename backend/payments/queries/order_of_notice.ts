import { EVERYBODY, runAs, scopeOf } from '#backend/isolation/scope'
import Order from '#models/payments/order'

/** An order, and as whom its money is booked: of its own unit. */
export interface ToldOrder {
  id: string
  scope: string
}

/** The order with this number; null for one of another system of the merchant. */
export const orderOfNotice = (outTradeNo: string): Promise<ToldOrder | null> =>
  runAs(EVERYBODY, async () => {
    const order = await Order.query().where({ outTradeNo }).preload('seasonUnit').first()
    if (!order) return null
    return {
      id: order.id,
      scope: scopeOf({ seesAllUnits: false, unitIds: [order.seasonUnit.unitId] }),
    }
  })
