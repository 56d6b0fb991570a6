import { en } from './en.js'
import type { Catalog, ErrorType } from './error_type.js'
import { zh } from './zh.js'

export type Locale = 'zh' | 'en'
const catalogs: Record<Locale, Catalog> = { zh, en }

/** An error as the API answers it: its type, its values, and a sentence for the reader. */
export interface SpokenError {
  type: ErrorType
  message: string
  [value: string]: unknown
}

/** Says an error in the reader's language. */
export function explain(error: { type: ErrorType }, locale: Locale): SpokenError {
  const values: Record<string, unknown> = { ...error }
  const { trackNames } = catalogs[locale]
  const said = (name: string) => {
    const value = values[name]
    if (name === 'track') return trackNames[String(value)] ?? String(value)
    return Array.isArray(value) ? value.join(locale === 'zh' ? '、' : ', ') : String(value ?? '')
  }
  const message = catalogs[locale][error.type].replace(/\{(\w+)\}/g, (_, name: string) =>
    said(name)
  )
  return { ...values, type: error.type, message }
}

export const readerLocale = (header: string | null | undefined): Locale =>
  header?.toLowerCase().startsWith('en') ? 'en' : 'zh'
