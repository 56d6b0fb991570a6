import polyglotI18nProvider from 'ra-i18n-polyglot'
import englishFramework from 'ra-language-english'
import { en } from './en'
import { zh } from './zh'
import { zhFramework } from './zh_framework'

const catalogs = {
  zh: { ...zhFramework, ...zh },
  en: { ...englishFramework, ...en },
}
export type Locale = keyof typeof catalogs

/** Chinese by default; the choice is stored in the browser and sent with every request. */
export const i18nProvider = polyglotI18nProvider((locale) => catalogs[locale as Locale], 'zh', [
  { locale: 'zh', name: '中文' },
  { locale: 'en', name: 'English' },
])
