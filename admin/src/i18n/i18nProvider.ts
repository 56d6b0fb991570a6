import polyglotI18nProvider from 'ra-i18n-polyglot'

/** Each language is loaded when somebody reads it. */
const CATALOGUES = {
  zh: async () => (await import('./zh')).zh,
  en: async () => (await import('./en')).en,
}
export type Locale = keyof typeof CATALOGUES

const isLocale = (name: string): name is Locale => Object.hasOwn(CATALOGUES, name)

/** What the pages speak: signing out empties the store, but the next reader goes on in the same language. */
let spoken: Locale = 'zh'

/** The reader's choice, kept by react-admin's store and sent with every request. */
export function storedLocale(): Locale {
  const stored = (localStorage.getItem('RaStore.locale') ?? '').replaceAll('"', '')
  return isLocale(stored) ? stored : spoken
}

/** Speaks the stored language, Chinese by default; react-admin wants the first one at once. */
export async function loadI18nProvider() {
  const first = storedLocale()
  const words = await CATALOGUES[first]()
  const speak = (locale: Locale) => {
    spoken = locale
    return locale === first ? words : CATALOGUES[locale]()
  }
  return polyglotI18nProvider((locale) => speak(locale as Locale), first, [
    { locale: 'zh', name: '中文' },
    { locale: 'en', name: 'English' },
  ])
}
