import { explain } from '#backend/http/errors/explain'
import { say, type Locale } from '#backend/lang/words'
import type { Column, CsvFault } from '#domain/season/windows_table'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A fault of an imported table in the reader's language; one about a whole row has no column. */
export default class ImportFaultTransformer extends BaseTransformer<CsvFault> {
  constructor(
    fault: CsvFault,
    private locale: Locale
  ) {
    super(fault)
  }

  toObject() {
    const fault = this.resource
    const { message } = explain(fault, this.locale)
    if (fault.type !== 'column_missing') return { ...fault, message }
    // A missing column gets its header in the reader's language.
    const column = say(this.locale, `seasons.columns.${fault.column as Column}`)
    return { ...fault, column, message }
  }
}
