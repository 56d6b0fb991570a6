import { explain } from '#backend/http/errors/explain'
import type { ErrorType } from '#backend/http/errors/error_type'
import { isWordKey, say, type Locale } from '#backend/lang/words'
import type { SheetFault } from '#domain/sheets/sheet_fault'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A fault of a table in the reader's language; one about a whole row has no column. */
export default class SheetFaultTransformer extends BaseTransformer<SheetFault<ErrorType>> {
  constructor(
    fault: SheetFault<ErrorType>,
    private locale: Locale
  ) {
    super(fault)
  }

  toObject() {
    const fault = this.resource
    const { message } = explain(fault, this.locale)
    if (fault.type !== 'column_missing') return { ...fault, message }
    // A missing column gets its header in the reader's language.
    const key = `sheets.columns.${fault.column}`
    return { ...fault, column: isWordKey(key) ? say(this.locale, key) : fault.column, message }
  }
}
