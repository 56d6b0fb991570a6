import { useState } from 'react'
import { openSession } from '../api/phoneApi'
import { Refusal } from '../api/request'
import type { Trouble } from '../session/SessionContext'
import { troubleOf } from '../session/trouble_of'
import { useLanguage } from '../words/WordsContext'

/** Of a frame of the camera: the next may show the code. */
export const LOOKED_ON = ['code_not_found', 'codes_differ', 'picture_busy']

export type OnSession = (token: string) => void

/** Opens a session by a picture in which the code is; what is wrong with it is said, and costs nothing. */
export function useScan(onSession: OnSession) {
  const language = useLanguage()
  const [isReading, setReading] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  /** @returns whether another frame may help */
  const read = async (picture: Blob, isFrame: boolean): Promise<boolean> => {
    if (!isFrame) setReading(true)
    try {
      const { token } = await openSession(language, picture)
      onSession(token)
      return false
    } catch (error) {
      const isLooking = isFrame && error instanceof Refusal && LOOKED_ON.includes(error.type)
      if (!isLooking) setTrouble(troubleOf(error))
      return isLooking
    } finally {
      setReading(false)
    }
  }
  return { read, isReading, trouble, clear: () => setTrouble(null) }
}
