import type { ListColumnsRead } from '#backend/roster/list/read/list_reading'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** The columns of a file, which of them is probably what, and how many rows it has. */
export default class ListColumnsTransformer extends BaseTransformer<ListColumnsRead> {
  toObject() {
    const { headings, proposed, rows } = this.resource
    return { headings, proposed, rows }
  }
}
