import type { MoneyFigures } from '#backend/home/queries/money_figures'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Money in fen, and the units that are behind it. */
export default class FinanceHomeTransformer extends BaseTransformer<MoneyFigures> {
  toObject() {
    return { ...this.resource }
  }
}
