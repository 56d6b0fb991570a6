import { kioskKey } from '../storage/kiosk_key.js'
import { keep, readKept } from '../storage/kept.js'
import type { Language } from './WordsContext'

const KEPT_AS = 'capture.language'

const isLanguage = (name: string | null): name is Language => name === 'zh' || name === 'en'

/** The reader's choice, else the first language of the browser that the page speaks, else Chinese; on a device that many use always Chinese. */
export function firstLanguage(preferred: readonly string[] = navigator.languages ?? []): Language {
  if (kioskKey()) return 'zh'
  const chosen = readKept(KEPT_AS)
  if (isLanguage(chosen)) return chosen
  return preferred.map((name) => name.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'zh'
}

/** The choice of one of many is not kept for the next. */
export function keepLanguage(language: Language) {
  if (!kioskKey()) keep(KEPT_AS, language)
}
