import { say, type Locale } from '#backend/lang/words'
import { LIST_FIELDS } from '#domain/roster/list/list_fields'
import type { ListColumn } from '#domain/roster/list/list_mapping'

/** The heading of a column as its workbooks have it, and as an upload is recognised by. */
export const headingOf = (column: ListColumn, locale: Locale) =>
  say(locale, `sheets.columns.${column}`)

export const fieldHeadings = (locale: Locale) =>
  LIST_FIELDS.map((field) => headingOf(field, locale))
