import { inUtc } from '#backend/http/in_utc'
import type { OpenedWaiver, PaymentOfStudent } from '#backend/payments/queries/payment_of_student'
import type Order from '#models/payments/order'
import type Refund from '#models/payments/refund'
import { BaseTransformer } from '@adonisjs/core/transformers'

const shownOrder = ({ id, state, way, amountFen, outTradeNo, openedAt, paidAt }: Order) => ({
  ...{ id, state, way, amountFen, outTradeNo },
  openedAt: inUtc(openedAt),
  paidAt: inUtc(paidAt),
})

const shownWaiver = ({ waiver, note }: OpenedWaiver) => ({
  ...{ id: waiver.id, kind: waiver.kind, reason: waiver.reason, note },
  author: waiver.author.name,
  at: inUtc(waiver.businessAt),
  endedAt: inUtc(waiver.endedAt),
})

const shownRefund = ({ id, why, state, amountFen, businessAt }: Refund) => ({
  ...{ id, why, state, amountFen },
  at: inUtc(businessAt),
})

/** How a student stands, with what was ordered, paid, waived and listed for a refund. */
export default class StudentPaymentTransformer extends BaseTransformer<PaymentOfStudent> {
  toObject() {
    const { standing, amountFen, orders, waivers, refunds } = this.resource
    return {
      ...{ standing, amountFen },
      orders: orders.map(shownOrder),
      waivers: waivers.map(shownWaiver),
      refunds: refunds.map(shownRefund),
    }
  }
}
