import { readScope } from '#backend/home/read_scope'
import { printBoard } from '#backend/home/queries/print_board'
import PrintingHomeTransformer from '#backend/home/transformers/printing_home_transformer'
import { answer } from '#backend/http/answer'
import type { HttpContext } from '@adonisjs/core/http'

/** Paper photos by what is to be done next, with the addresses. */
export default class ShowPrintingHomeController {
  async handle(ctx: HttpContext) {
    return answer(PrintingHomeTransformer.transform(await printBoard(await readScope(ctx))))
  }
}
