import app from '@adonisjs/core/services/app'
import { defineConfig, loaders } from '@adonisjs/i18n'
import type { TranslationsFormatterContract } from '@adonisjs/i18n/types'
import { IntlMessageFormat } from 'intl-messageformat'

/** Formats ICU messages and keeps them parsed: a page of photos needs hundreds of texts. */
function parsedMessages(): TranslationsFormatterContract {
  const parsed = new Map<string, IntlMessageFormat>()
  return {
    name: 'icu',
    format(text, locale, values = {}) {
      const key = `${locale} ${text}`
      const message =
        parsed.get(key) ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
      parsed.set(key, message)
      return String(message.format(values))
    },
  }
}

export default defineConfig({
  defaultLocale: 'zh',
  supportedLocales: ['zh', 'en'],
  formatter: parsedMessages,
  loaders: [loaders.fs({ location: app.makePath('backend/lang') })],
})
