import { SimpleMessagesProvider } from '@vinejs/vine'
import type { FieldContext, MessagesProviderContact } from '@vinejs/vine/types'
import type { Locale } from './explain.js'
import { fieldMessages } from './field_messages.js'
import { fieldNames } from './field_names.js'

type Field = Pick<FieldContext, 'name' | 'wildCardPath' | 'getFieldPath'>

type RowName = (row: string, locale: Locale) => string | null

/** Row labels of tables in a body, by field; features register their own. */
const rowNames = new Map<string, RowName>()
export const nameRows = (field: string, name: RowName) => void rowNames.set(field, name)

/** The 1-based row numbers in a field's path. */
const rowNumbers = (path: string) =>
  path.split('.').flatMap((part) => (/^\d+$/.test(part) ? [Number(part) + 1] : []))

/** The label of a field in the reader's language, with the row in a list or table. */
export function fieldLabel(field: Field, locale: Locale): string {
  const names = fieldNames[locale]
  const path = field.getFieldPath()
  const name = names[field.wildCardPath] ?? names[String(field.name)] ?? path
  const [table = '', named] = path.split('.')
  const rowName = named ? rowNames.get(table)?.(named, locale) : null
  if (rowName) return String(field.name) === named ? rowName : `${rowName} · ${name}`
  const row = rowNumbers(path).join('.')
  if (!row) return name
  return locale === 'zh' ? `第 ${row} 行${name}` : `Row ${row}, ${name}`
}

/** Validation messages in the reader's language, with the label of the field. */
export class NamedMessages implements MessagesProviderContact {
  #sentences: SimpleMessagesProvider

  constructor(private locale: Locale) {
    this.#sentences = new SimpleMessagesProvider(fieldMessages[locale])
  }

  getMessage(raw: string, rule: string, field: FieldContext, args?: Record<string, unknown>) {
    const sentence = this.#sentences.getMessage(raw, rule, field, args)
    const name = fieldLabel(field, this.locale)
    return this.locale === 'zh' ? `${name}：${sentence}` : `${name}: ${sentence}`
  }
}
