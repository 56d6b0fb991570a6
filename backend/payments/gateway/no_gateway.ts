import { err } from '#domain/result'
import { PaymentGateway } from './payment_gateway.js'

const REFUSED = err({ type: 'no_gateway' } as const)

/** No merchant is set up: nobody pays online, and no notice is believed. */
export class NoGateway extends PaymentGateway {
  async open() {
    return REFUSED
  }

  async ask() {
    return REFUSED
  }

  async close() {
    return REFUSED
  }

  readNotice() {
    return err({ type: 'notice_unsigned' } as const)
  }
}
