import { useCallback, useEffect, useRef, useState } from 'react'
import { Refusal, Unreachable } from '../api/request'
import type { PhoneApi } from '../api/phoneApi'
import type { Standing } from '../api/standing'
import { pollAfter } from './polling'
import type { Trouble } from './SessionContext'

const UNAUTHENTICATED = 401

export interface Known {
  standing: Standing
  since: number
}

/** Whether the page waits for something that the server is doing: a check, or a finished picture. */
const isWaiting = ({ checking, screen, drafts }: Standing) =>
  checking !== null || screen === 'making' || drafts.photos.some(({ hasProduct }) => !hasProduct)

/** What the server says, asked again in time; an answer that was overtaken by a newer one is dropped. */
export function useStanding(api: PhoneApi, onExpired: () => void) {
  const [known, setKnown] = useState<Known | null>(null)
  const [failures, setFailures] = useState(0)
  const [refusal, setRefusal] = useState<Trouble | null>(null)
  const asked = useRef(0)
  const shown = useRef(0)
  const waitingSince = useRef<number | null>(null)

  const show = useCallback((standing: Standing, order: number) => {
    if (order < shown.current) return
    shown.current = order
    const since = performance.now()
    waitingSince.current = isWaiting(standing) ? (waitingSince.current ?? since) : null
    setKnown({ standing, since })
  }, [])
  const order = useCallback(() => (asked.current += 1), [])

  const refresh = useCallback(async () => {
    const own = order()
    try {
      show(await api.standing(), own)
      setFailures(0)
      setRefusal(null)
    } catch (error) {
      if (error instanceof Refusal && error.status === UNAUTHENTICATED) return onExpired()
      if (error instanceof Unreachable) setFailures((count) => count + 1)
      else if (error instanceof Refusal) {
        setRefusal({ kind: 'refused', says: error.message })
        setFailures((count) => count + 1)
      } else throw error
    }
  }, [api, onExpired, order, show])

  // Another language is another question.
  useEffect(() => void refresh(), [refresh])

  useEffect(() => {
    const waited = waitingSince.current === null ? null : performance.now() - waitingSince.current
    const timer = setTimeout(
      () => {
        if (document.visibilityState === 'visible') void refresh()
      },
      pollAfter(waited, failures)
    )
    return () => clearTimeout(timer)
  }, [known, failures, refresh])

  useEffect(() => {
    const look = () => void (document.visibilityState === 'visible' && refresh())
    document.addEventListener('visibilitychange', look)
    window.addEventListener('online', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('online', look)
    }
  }, [refresh])

  return { known, refusal, isOffline: failures > 0 && refusal === null, refresh, show, order }
}
