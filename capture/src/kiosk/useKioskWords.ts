import { kiosk as en } from '../words/en/kiosk'
import { useLanguage } from '../words/WordsContext'
import { kiosk as zh } from '../words/zh/kiosk'

const WORDS = { zh, en }

/** The words of the device, in the language of whoever stands before it. */
export const useKioskWords = () => WORDS[useLanguage()]
