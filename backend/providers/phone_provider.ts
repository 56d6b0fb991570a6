import { OrderPaid } from '#backend/payments/order_paid'
import { PaidPhoto } from '#backend/phone/paid_photo'
import type { ApplicationService } from '@adonisjs/core/types'

/** What students have paid for is submitted. */
export default class PhoneProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(OrderPaid, () => new PaidPhoto())
  }
}
