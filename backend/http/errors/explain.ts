import { en } from './en.js'
import type { Column } from '#domain/season/windows_table'
import type { Catalog, ErrorType } from './error_type.js'
import { zh } from './zh.js'

export type Locale = 'zh' | 'en'
const catalogs: Record<Locale, Catalog> = { zh, en }

/** An error as the API answers it: its type, its values, and a sentence for the reader. */
export interface ExplainedError {
  type: ErrorType
  message: string
  [value: string]: unknown
}

/** A sentence lists at most this many names; the answer also contains the whole list. */
const MAX_LISTED = 20

function listed(values: unknown[], locale: Locale): string {
  const left = values.length - MAX_LISTED
  const names = values.slice(0, MAX_LISTED).join(locale === 'zh' ? '、' : ', ')
  if (left <= 0) return names
  return locale === 'zh' ? `${names}等 ${values.length} 项` : `${names} and ${left} more`
}

/** Adds the sentence in the reader's language to an error. */
export function explain(error: { type: ErrorType }, locale: Locale): ExplainedError {
  const values: Record<string, unknown> = { ...error }
  const { trackNames, columnNames } = catalogs[locale]
  const valueText = (name: string) => {
    const value = values[name]
    if (name === 'track') return trackNames[String(value)] ?? String(value)
    if (name === 'column') return columnNames[value as Column] ?? String(value)
    return Array.isArray(value) ? listed(value, locale) : String(value ?? '')
  }
  const message = catalogs[locale][error.type].replace(/\{(\w+)\}/g, (_, name: string) =>
    valueText(name)
  )
  return { ...values, type: error.type, message }
}

export const readerLocale = (header: string | null | undefined): Locale =>
  header?.toLowerCase().startsWith('en') ? 'en' : 'zh'

/** The header of a column of a table of windows, in the reader's language. */
export const columnName = (column: Column, locale: Locale) => catalogs[locale].columnNames[column]
