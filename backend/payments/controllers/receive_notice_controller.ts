import { runAs } from '#backend/isolation/scope'
import { bookPayment } from '#backend/payments/actions/book_payment'
import { refuse } from '#backend/payments/errors'
import { PaymentGateway } from '#backend/payments/gateway/payment_gateway'
import { orderOfNotice } from '#backend/payments/queries/order_of_notice'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import logger from '@adonisjs/core/services/logger'

/**
 * The gateway says that money came. It is answered once that is booked, and says it again until it is: the same money
 * is booked once. Of money for an order of another system only that it came is written down.
 */
@inject()
export default class ReceiveNoticeController {
  constructor(private gateway: PaymentGateway) {}

  async handle(ctx: HttpContext) {
    const { request, response } = ctx
    const part = (name: string) => request.header(`wechatpay-${name}`)
    const headers = {
      ...{ timestamp: part('timestamp'), nonce: part('nonce') },
      ...{ serial: part('serial'), signature: part('signature') },
    }
    const read = this.gateway.readNotice({ headers, body: request.raw() ?? '' })
    if (!read.ok) return refuse(ctx, read.error)
    if (read.value) await this.#book(read.value)
    return response.noContent()
  }

  async #book({ outTradeNo, ...paid }: { outTradeNo: string } & Omit<Paid, 'source'>) {
    const order = await orderOfNotice(outTradeNo)
    if (!order)
      return logger.warn('money was told of for an order that is not of this installation')
    return runAs(order.scope, () => bookPayment(order.id, { ...paid, source: 'notice' }))
  }
}

type Paid = Parameters<typeof bookPayment>[1]
