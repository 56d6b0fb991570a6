import { isWordKey, say, type Locale } from '#backend/lang/words'
import { SimpleMessagesProvider } from '@vinejs/vine'
import type { FieldContext, MessagesProviderContact } from '@vinejs/vine/types'

type Field = Pick<FieldContext, 'name' | 'wildCardPath' | 'getFieldPath'>

type RowName = (row: string, locale: Locale) => string | null

/** Row labels of tables in a body, by field; features register their own. */
const rowNames = new Map<string, RowName>()
export const nameRows = (field: string, name: RowName) => void rowNames.set(field, name)

/** Says faults that have no text of ours, in Vine's words. */
const vineMessages = new SimpleMessagesProvider({})

/** The 1-based row numbers in a field's path. */
const rowNumbers = (path: string) =>
  path.split('.').flatMap((part) => (/^\d+$/.test(part) ? [Number(part) + 1] : []))

/** The label of a field by its path, or by its name if it means the same everywhere. */
const knownLabel = ({ name, wildCardPath }: Field) =>
  [wildCardPath, name].map((path) => `fields.labels.${path}`).find(isWordKey)

/** The label of a field in the reader's language, with the row in a list or table. */
export function fieldLabel(field: Field, locale: Locale): string {
  const path = field.getFieldPath()
  const key = knownLabel(field)
  const name = key ? say(locale, key) : path
  const [table = '', named] = path.split('.')
  const rowName = named ? rowNames.get(table)?.(named, locale) : null
  if (rowName && String(field.name) === named) return rowName
  if (rowName) return say(locale, 'lists.named_row', { row: rowName, name })
  const row = rowNumbers(path).join('.')
  return row ? say(locale, 'lists.row', { row, name }) : name
}

/** Validation messages in the reader's language, with the label of the field. */
export class NamedMessages implements MessagesProviderContact {
  constructor(private locale: Locale) {}

  getMessage(raw: string, rule: string, field: FieldContext, args?: Record<string, unknown>) {
    const { locale } = this
    const key = [`${field.wildCardPath}.${rule}`, rule]
      .map((path) => `fields.faults.${path}`)
      .find(isWordKey)
    const fault = key ? say(locale, key, args) : vineMessages.getMessage(raw, rule, field, args)
    return say(locale, 'lists.fault', { label: fieldLabel(field, locale), fault })
  }
}
