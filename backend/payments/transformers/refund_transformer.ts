import { inUtc } from '#backend/http/in_utc'
import type Refund from '#models/payments/refund'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What finance needs to send money back: the numbers of the payment, and no student. As `refundsPage` loads it. */
export default class RefundTransformer extends BaseTransformer<Refund> {
  toObject() {
    const { id, order, seasonUnit, transactionId, amountFen, why, state } = this.resource
    const { unit, season } = seasonUnit
    return {
      ...{ id, why, state, amountFen, transactionId },
      seasonUnitId: seasonUnit.id,
      outTradeNo: order.outTradeNo,
      unit: { code: unit.code, name: unit.name },
      season: season.name,
      at: inUtc(this.resource.businessAt),
    }
  }
}
