import { NoGateway } from '#backend/payments/gateway/no_gateway'
import { PaymentGateway } from '#backend/payments/gateway/payment_gateway'
import { WechatPay } from '#backend/payments/gateway/wechat_pay'
import { WechatPayers } from '#backend/payments/payers/wechat_payers'
import { appUrl } from '#config/app'
import { wechatLoginFor, wechatLoginSettings } from '#config/wechat_login'
import { wechatMerchantFor, wechatSettings } from '#config/wechat_pay'
import type { ApplicationService } from '@adonisjs/core/types'

/** Where students of this installation pay. */
export default class PaymentsProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(PaymentGateway, () => {
      const merchant = wechatMerchantFor(wechatSettings, appUrl)
      return merchant ? new WechatPay(merchant) : new NoGateway()
    })
    this.app.container.singleton(
      WechatPayers,
      () => new WechatPayers(wechatLoginFor(wechatLoginSettings), new URL('/capture/', appUrl).href)
    )
  }

  /** A web process whose merchant is set up by halves does not start. */
  async start() {
    if (this.app.getEnvironment() !== 'web') return
    await this.app.container.make(PaymentGateway)
    await this.app.container.make(WechatPayers)
  }
}
