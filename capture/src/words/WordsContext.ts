import { createContext, useContext } from 'react'
import type { Words } from './zh'

export type Language = 'zh' | 'en'

export interface Spoken {
  language: Language
  words: Words
  speak: (language: Language) => void
}

export const WordsContext = createContext<Spoken | null>(null)

export function useSpoken(): Spoken {
  const spoken = useContext(WordsContext)
  if (!spoken) throw new Error('no words')
  return spoken
}

/** The words of the page, in its language. */
export const useWords = (): Words => useSpoken().words
export const useLanguage = (): Language => useSpoken().language
