import type Order from '#models/payments/order'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * What happens when an order is paid, or its school lets the student submit without paying: the photo that it names is
 * submitted (提交时支付, 苏教指通〔2023〕13号 三).
 */
export abstract class OrderSettled {
  /**
   * Runs in the transaction in which the order is settled: what it throws undoes the booking, and the gateway tells of
   * the money again. Called again it changes nothing.
   * @param order `photoId` is locked, and so is its student; `businessAt` is when it was opened by the season's clock
   */
  abstract submit(order: Order, trx: TransactionClientContract): Promise<void>
}
