import { SimpleMessagesProvider } from '@vinejs/vine'
import type { FieldContext, MessagesProviderContact } from '@vinejs/vine/types'
import type { Locale } from './explain.js'
import { fieldMessages } from './field_messages.js'
import { fieldNames } from './field_names.js'

type Field = Pick<FieldContext, 'name' | 'wildCardPath' | 'getFieldPath'>

type RowName = (row: string, locale: Locale) => string | null

/** What the rows of a table in a body are called, by the field that holds it: a feature says it of its own. */
const rowNames = new Map<string, RowName>()
export const nameRows = (field: string, name: RowName) => void rowNames.set(field, name)

/** The rows of a list, as people count them. */
const rowsOf = (path: string) =>
  path.split('.').flatMap((part) => (/^\d+$/.test(part) ? [Number(part) + 1] : []))

/** What a form calls a field, in the reader's language; of a list or table with the row. */
export function nameOfField(field: Field, locale: Locale): string {
  const names = fieldNames[locale]
  const path = field.getFieldPath()
  const name = names[field.wildCardPath] ?? names[String(field.name)] ?? path
  const [table = '', named] = path.split('.')
  const rowName = named ? rowNames.get(table)?.(named, locale) : null
  if (rowName) return String(field.name) === named ? rowName : `${rowName} · ${name}`
  const row = rowsOf(path).join('.')
  if (!row) return name
  return locale === 'zh' ? `第 ${row} 行${name}` : `Row ${row}, ${name}`
}

/** Says what is wrong with a field in the reader's language, and names it as the reader's form does. */
export class NamedMessages implements MessagesProviderContact {
  #sentences: SimpleMessagesProvider

  constructor(private locale: Locale) {
    this.#sentences = new SimpleMessagesProvider(fieldMessages[locale])
  }

  getMessage(raw: string, rule: string, field: FieldContext, args?: Record<string, unknown>) {
    const sentence = this.#sentences.getMessage(raw, rule, field, args)
    const name = nameOfField(field, this.locale)
    return this.locale === 'zh' ? `${name}：${sentence}` : `${name}: ${sentence}`
  }
}
