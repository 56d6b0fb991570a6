import { useCallback, useEffect, useMemo, useState } from 'react'
import { Refusal } from '../api/request'
import { useLanguage } from '../words/WordsContext'
import { kioskApi, type WaitingStudents } from './kioskApi'

/** Others call from the same list, and somebody may be photographed by the own phone. */
const EVERY_MS = 10_000

interface Known {
  screen: WaitingStudents
  /** When it came, by the page’s own clock. */
  since: number
}

/** Who is called now, asked again in time. @param onClosed the device takes nobody any more */
export function useWaiting(device: string, onClosed: () => void) {
  const language = useLanguage()
  const api = useMemo(() => kioskApi({ token: device, language }), [device, language])
  const [known, setKnown] = useState<Known | null>(null)
  const [isOffline, setOffline] = useState(false)
  const [isBusy, setBusy] = useState(false)

  const show = useCallback(
    async (work: () => Promise<WaitingStudents>) => {
      try {
        const screen = await work()
        setKnown({ screen, since: performance.now() })
        setOffline(false)
      } catch (error) {
        if (error instanceof Refusal && error.type === 'kiosk_closed') onClosed()
        else setOffline(true)
      }
    },
    [onClosed]
  )

  useEffect(() => {
    void show(api.waiting)
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void show(api.waiting)
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [api, show])

  const pass = async (studentId: string) => {
    setBusy(true)
    await show(() => api.pass(studentId))
    setBusy(false)
  }
  return { known, isOffline, isBusy, pass: (id: string) => void pass(id) }
}
