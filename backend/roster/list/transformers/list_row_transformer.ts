import { explain } from '#backend/http/errors/explain'
import type { Locale } from '#backend/lang/words'
import type ListRow from '#models/roster/list_row'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A row of a list, with the sentences about its faults in the reader's language. */
export default class ListRowTransformer extends BaseTransformer<ListRow> {
  constructor(
    row: ListRow,
    private locale: Locale
  ) {
    super(row)
  }

  #faults() {
    return this.resource.faults.map((fault) => {
      const { column, type, message } = explain(fault, this.locale)
      return { column, type, message }
    })
  }

  toObject() {
    const { rowNo, school, college, xh, lastFour, maskedName, outcome } = this.resource
    const fields = { school, college, class: this.resource.class, xh }
    return {
      rowNo,
      fields: { ...fields, last_four: lastFour, masked_name: maskedName },
      outcome,
      faults: this.#faults(),
    }
  }
}
