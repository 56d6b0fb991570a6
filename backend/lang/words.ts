import { valueNames } from './icu.js'
import type { WordKey } from './word_key.js'
import app from '@adonisjs/core/services/app'
import type { I18n } from '@adonisjs/i18n'
// Types its binding: the console's compiler reads this file without the application's providers.
import type {} from '@adonisjs/i18n/i18n_provider'

export const LOCALES = ['zh', 'en'] as const
export type Locale = (typeof LOCALES)[number]
export type { WordKey }

/** Stands for a value that is missing: an error must be answered all the same. */
const MISSING = '…'

const languages = new Map<Locale, I18n>()
await app.booted(async () => {
  const manager = await app.container.make('i18n')
  for (const locale of LOCALES) {
    const language = manager.locale(locale)
    if (!language.hasMessage('errors.unexpected')) throw new Error(`no texts in ${locale}`)
    languages.set(locale, language)
  }
})

/** The values that each message names. */
const named = new Map<string, string[]>()

function namesOf(text: string): string[] {
  const names = named.get(text) ?? valueNames(text)
  named.set(text, names)
  return names
}

/** The ICU message of a key, as `backend/lang` has it. */
export const rawText = (locale: Locale, key: WordKey): string =>
  languages.get(locale)!.resolveIdentifier(key)!.message

/**
 * A text of `backend/lang` in the reader's language, in any process that has booted the application.
 * Values that the text does not name are ignored.
 */
export function say(locale: Locale, key: WordKey, values: Record<string, unknown> = {}): string {
  const shown = namesOf(rawText(locale, key)).map((name) => {
    const value = values[name]
    return [name, typeof value === 'number' ? value : String(value ?? MISSING)]
  })
  return languages.get(locale)!.t(key, Object.fromEntries(shown))
}

/** Is there such a text? For keys that are made at run time. */
export const isWordKey = (key: string): key is WordKey =>
  LOCALES.every((locale) => Object.hasOwn(languages.get(locale)!.localeTranslations, key))
