import type Order from '#models/payments/order'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What happens when an order is paid: the photo that it names is submitted (提交时支付, 苏教指通〔2023〕13号 三). */
export abstract class OrderPaid {
  /**
   * Runs in the transaction in which the order becomes paid, once for an order: what it throws undoes the booking, and
   * the gateway tells of the money again.
   * @param order paid; `openedAt` says when it was opened by the season's clock
   */
  abstract submit(order: Order, trx: TransactionClientContract): Promise<void>
}
