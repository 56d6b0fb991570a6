import { useCallback, useRef } from 'react'
import { useSession } from '../session/SessionContext'

/** Ids hold for a quarter of an hour: an older one is replaced before a shot is sent by it. */
const GOOD_FOR_MS = 10 * 60_000

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
    if (known && performance.now() - known.since < GOOD_FOR_MS) return known.id
    const { id } = await api.reserveShot()
    reserved.current = { id, since: performance.now() }
    return id
  }, [api])
  const forget = useCallback(() => void (reserved.current = null), [])
  return { reserve, forget }
}
