import { useEffect, useState, type ReactNode } from 'react'
import { firstLanguage, keepLanguage } from './language'
import { WordsContext, type Language } from './WordsContext'
import type { Words } from './zh'

/** Each language is loaded when somebody reads it. */
const CATALOGUES: Record<Language, () => Promise<Words>> = {
  zh: async () => (await import('./zh/index')).zh,
  en: async () => (await import('./en/index')).en,
}

const TAGS: Record<Language, string> = { zh: 'zh-CN', en: 'en' }

const AGAIN_MS = 3_000

interface Loaded {
  language: Language
  words: Words
}

/** Speaks the reader's language. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState<Language>(() => firstLanguage())
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isOver = false
    const show = (words: Words) => {
      if (isOver) return
      document.documentElement.lang = TAGS[wanted]
      setLoaded({ language: wanted, words })
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    // Offline: the words come as soon as there is a network.
    const again = () => void (timer = setTimeout(() => setTries(tries + 1), AGAIN_MS))
    CATALOGUES[wanted]().then(show, again)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [wanted, tries])
  if (!loaded) return null
  const speak = (language: Language) => {
    keepLanguage(language)
    setWanted(language)
  }
  return <WordsContext.Provider value={{ ...loaded, speak }}>{children}</WordsContext.Provider>
}
