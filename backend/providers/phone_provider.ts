import { OrderSettled } from '#backend/payments/order_settled'
import { PhotoOfOrder } from '#backend/phone/photo_of_order'
import type { ApplicationService } from '@adonisjs/core/types'

/** What students have paid for is submitted. */
export default class PhoneProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(OrderSettled, () => new PhotoOfOrder())
  }
}
