import type { PrintBoard } from '#backend/home/queries/print_board'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Paper photos by what is to be done next. */
export default class PrintingHomeTransformer extends BaseTransformer<PrintBoard> {
  toObject() {
    return { ...this.resource }
  }
}
