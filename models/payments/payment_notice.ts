import type { MoneyOutcome, MoneySource } from '#domain/money/codes'
import { column } from '@adonisjs/lucid/orm'
import { PaymentNoticeSchema } from '../schema.js'

/** That money came for an order, and what became of it. Of who paid it says nothing. */
export default class PaymentNotice extends PaymentNoticeSchema {
  @column()
  declare source: MoneySource

  @column()
  declare outcome: MoneyOutcome
}
