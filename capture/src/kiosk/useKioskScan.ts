import { useMemo, useRef, useState } from 'react'
import { Refusal } from '../api/request'
import { luminanceOf } from '../camera/luminance'
import { LOOKED_ON } from '../screens/useScan'
import { troubleOf } from '../session/trouble_of'
import type { Trouble } from '../session/SessionContext'
import { useLanguage } from '../words/WordsContext'
import { kioskApi } from './kioskApi'
import { watchMovement } from './movement'

/** So long a refusal stands before the camera is looked through again: the same code is still there. */
const SAID_MS = 4_000

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Looks for a code in what the camera shows, all the time.
 * @param onClosed the device takes nobody any more
 */
export function useKioskScan(
  device: string,
  onTurn: (token: string) => void,
  onClosed: () => void
) {
  const language = useLanguage()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const hasMoved = useRef(watchMovement())
  const canvas = useMemo(() => document.createElement('canvas'), [])

  const isWorth = (video: HTMLVideoElement) => {
    const seen = luminanceOf(video, canvas)
    return seen !== null && hasMoved.current(seen.values, performance.now())
  }
  /** @returns whether another frame is wanted */
  const look = async (frame: Blob): Promise<boolean> => {
    try {
      const { token } = await kioskApi({ token: device, language }).open(frame)
      onTurn(token)
      return false
    } catch (error) {
      if (error instanceof Refusal && LOOKED_ON.includes(error.type)) return true
      if (error instanceof Refusal && error.type === 'kiosk_closed') {
        onClosed()
        return false
      }
      setTrouble(troubleOf(error))
      await wait(SAID_MS)
      setTrouble(null)
      return true
    }
  }
  return { look, isWorth, trouble }
}
