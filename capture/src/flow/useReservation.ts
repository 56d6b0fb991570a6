import { useCallback, useRef } from 'react'
import { useSession } from '../session/SessionContext'

/** Ids hold for a quarter of an hour: an older one is replaced, so that a slow network has time enough. */
const FRESH_FOR_MS = 4 * 60_000
const GOOD_FOR_MS = 14 * 60_000

interface Reserved {
  id: string
  since: number
}

/** The server's id of the next shot, asked for as the camera opens: it says until when a shot counts. */
export function useReservation() {
  const { api } = useSession()
  const reserved = useRef<Reserved | null>(null)

  /** @throws Refusal, Unreachable */
  const reserve = useCallback(async (): Promise<string> => {
    const known = reserved.current
    const age = known ? performance.now() - known.since : Infinity
    if (known && age < FRESH_FOR_MS) return known.id
    try {
      const { id } = await api.reserveShot('camera')
      reserved.current = { id, since: performance.now() }
      return id
    } catch (error) {
      // Offline, or after the hours: the older one was opened in time.
      if (known && age < GOOD_FOR_MS) return known.id
      throw error
    }
  }, [api])
  /** For a file there is no camera that opens before. @throws Refusal, Unreachable */
  const reserveUpload = useCallback(async () => (await api.reserveShot('upload')).id, [api])
  const forget = useCallback(() => void (reserved.current = null), [])
  return { reserve, reserveUpload, forget }
}
