import { askOrder } from '#backend/payments/actions/ask_order'
import { PaymentGateway } from '#backend/payments/gateway/payment_gateway'
import { paymentStanding } from '#backend/payments/queries/payment_standing'
import { answerStanding } from '#backend/phone/answer_standing'
import { refuse } from '#backend/phone/errors'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'

/** The student comes back from paying: the gateway is asked, as its notice may be late or never come. */
@inject()
export default class AskPaymentController {
  constructor(private gateway: PaymentGateway) {}

  async handle(ctx: HttpContext) {
    const { openOrder } = await paymentStanding(ctx.bearer.student.id)
    if (openOrder) {
      const asked = await askOrder(openOrder.id, this.gateway)
      if (!asked.ok) return refuse(ctx, asked.error)
    }
    return answerStanding(ctx)
  }
}
