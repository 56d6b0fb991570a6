import { readScope } from '#backend/home/read_scope'
import { moneyFigures } from '#backend/home/queries/money_figures'
import FinanceHomeTransformer from '#backend/home/transformers/finance_home_transformer'
import { answer } from '#backend/http/answer'
import type { HttpContext } from '@adonisjs/core/http'

/** What schools owe and have paid, and what finance has to do. */
export default class ShowFinanceHomeController {
  async handle(ctx: HttpContext) {
    return answer(FinanceHomeTransformer.transform(await moneyFigures(await readScope(ctx))))
  }
}
