import { NoGateway } from '#backend/payments/gateway/no_gateway'
import { PaymentGateway } from '#backend/payments/gateway/payment_gateway'
import { WechatPay } from '#backend/payments/gateway/wechat_pay'
import { NothingToSubmit, OrderPaid } from '#backend/payments/order_paid'
import { wechatMerchant } from '#config/wechat_pay'
import type { ApplicationService } from '@adonisjs/core/types'

/** Where students of this installation pay, and what is done when they have paid. */
export default class PaymentsProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(PaymentGateway, () =>
      wechatMerchant ? new WechatPay(wechatMerchant) : new NoGateway()
    )
    this.app.container.singleton(OrderPaid, () => new NothingToSubmit())
  }
}
