import { useEffect, useRef, useState } from 'react'
import type { Language } from '../words/WordsContext'

const FROM = 3
const SECOND_MS = 1_000
const TAGS: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' }

/** Says a number where the phone can speak; the screen shows it in any case. */
function speak(count: number, language: Language) {
  if (!('speechSynthesis' in window)) return
  const words = new SpeechSynthesisUtterance(String(count))
  words.lang = TAGS[language]
  window.speechSynthesis.speak(words)
}

/** Counts 3, 2, 1, so that whoever is photographed keeps still. @returns what is shown, and how to begin */
export function useSelfTimer(language: Language, onOver: () => void) {
  const [count, setCount] = useState(0)
  const over = useRef(onOver)
  over.current = onOver
  useEffect(() => {
    if (count === 0) return undefined
    speak(count, language)
    const timer = setTimeout(() => {
      setCount(count - 1)
      if (count === 1) over.current()
    }, SECOND_MS)
    return () => clearTimeout(timer)
  }, [count, language])
  return { count, begin: () => setCount(FROM) }
}
