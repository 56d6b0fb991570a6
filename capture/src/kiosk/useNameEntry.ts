import { useEffect, useState } from 'react'
import { Refusal } from '../api/request'
import { troubleOf } from '../session/trouble_of'
import type { Trouble } from '../session/SessionContext'
import { useLanguage } from '../words/WordsContext'
import { kioskApi } from './kioskApi'

export const FIELDS = ['xh', 'lastFour'] as const
export type Field = (typeof FIELDS)[number]

/** As many characters as each takes: a whole ID number does not fit. */
export const LONGEST: Record<Field, number> = { xh: 40, lastFour: 4 }

/** Whoever typed and went away is forgotten, and so is what was said to them. */
const FORGOTTEN_MS = 30_000
const NOTHING: Record<Field, string> = { xh: '', lastFour: '' }

/**
 * What is typed at a device, until it is used or left: the next student sees none of it, also where it was wrong.
 * @param onClosed the device takes nobody any more
 */
export function useNameEntry(
  device: string,
  onTurn: (token: string) => void,
  onClosed: () => void
) {
  const language = useLanguage()
  const [typed, setTyped] = useState(NOTHING)
  const [isBusy, setBusy] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  useEffect(() => {
    const forget = () => {
      setTyped(NOTHING)
      setMissing(false)
      setTrouble(null)
    }
    const timer = setTimeout(forget, FORGOTTEN_MS)
    return () => clearTimeout(timer)
  }, [typed, isMissing, trouble])

  const write = (field: Field, change: (before: string) => string) => {
    setMissing(false)
    setTrouble(null)
    setTyped((before) => ({ ...before, [field]: change(before[field]).slice(0, LONGEST[field]) }))
  }

  /** @returns what is still to be typed */
  const open = async (): Promise<Field | null> => {
    const named = { xh: typed.xh.trim(), lastFour: typed.lastFour.trim() }
    const missing = FIELDS.find((field) => named[field] === '') ?? null
    setMissing(missing !== null)
    setTrouble(null)
    if (missing) return missing
    setTyped(NOTHING)
    setBusy(true)
    try {
      onTurn((await kioskApi({ token: device, language }).openByName(named)).token)
    } catch (error) {
      if (error instanceof Refusal && error.type === 'kiosk_closed') onClosed()
      else setTrouble(troubleOf(error))
    } finally {
      setBusy(false)
    }
    return null
  }
  return { typed, isBusy, isMissing, trouble, write, open }
}
