import { useCallback, useEffect, useRef, useState } from 'react'
import { type Refusal } from '../api/request'
import { useSession } from '../session/SessionContext'
import { outcomeOf, sendAgainAfter } from '../shots/sending'
import { shotStore, type KeptShot } from '../shots/shotStore'

export interface Sending {
  /** A shot is on its way, or waits for the network. */
  shot: KeptShot | null
  /** How much of it has gone, 0 to 1. */
  part: number
  /** How many times it was sent in vain. */
  attempts: number
  /** When it is sent again, by the page's own clock. */
  nextAt: number | null
  /** It is kept in memory only: the phone has no room. */
  isInMemory: boolean
  /** What the server said when it would not take the last one. */
  refusal: string | null
  send: (shot: KeptShot) => Promise<void>
  sendNow: () => void
  forgetRefusal: () => void
}

/**
 * Sends shots, one after another, until the server has acknowledged or refused each: in the foreground, after
 * a reload too. The same id is never two photos, however often it is sent.
 */
export function useSending(): Sending {
  const { api, receive, refresh, signOut } = useSession()
  const [queue, setQueue] = useState<KeptShot[]>([])
  const [attempts, setAttempts] = useState(0)
  const [nextAt, setNextAt] = useState<number | null>(null)
  const [isInMemory, setInMemory] = useState(false)
  const [part, setPart] = useState(0)
  const [refusal, setRefusal] = useState<string | null>(null)
  /** Kept from before a reload, perhaps by somebody else: their refusal tells nobody anything. */
  const inherited = useRef(new Set<string>())
  const isSending = useRef(false)
  /** The student has left: nothing of theirs is kept from then on. */
  const isGone = useRef(false)
  useEffect(() => () => void (isGone.current = true), [])

  useEffect(() => {
    let isOver = false
    void shotStore.all().then((kept) => {
      if (isOver || kept.length === 0) return
      kept.forEach(({ id }) => inherited.current.add(id))
      setQueue((queued) => [
        ...kept.filter(({ id }) => !queued.some((one) => one.id === id)),
        ...queued,
      ])
    })
    return () => void (isOver = true)
  }, [])

  const done = useCallback(async (id: string) => {
    await shotStore.drop(id)
    setAttempts(0)
    setNextAt(null)
    setQueue((queued) => queued.filter((one) => one.id !== id))
  }, [])

  const sendFirst = useCallback(
    async (shot: KeptShot) => {
      const { id } = shot
      if (isSending.current) return
      isSending.current = true
      setNextAt(null)
      setPart(0)
      try {
        receive(await api.sendShot(shot, setPart))
        await done(id)
      } catch (error) {
        const outcome = outcomeOf(error)
        if (outcome === 'again')
          setAttempts((count) => {
            setNextAt(performance.now() + sendAgainAfter(count + 1))
            return count + 1
          })
        else if (outcome === 'signed_out') signOut()
        else {
          if (!inherited.current.has(id)) setRefusal((error as Refusal).message)
          await refresh()
          await done(id)
        }
      } finally {
        isSending.current = false
      }
    },
    [api, done, receive, refresh, signOut]
  )

  const [first] = queue
  useEffect(() => {
    if (!first) return undefined
    if (nextAt === null) {
      if (attempts === 0) void sendFirst(first)
      return undefined
    }
    const again = () => void sendFirst(first)
    const timer = setTimeout(again, Math.max(0, nextAt - performance.now()))
    window.addEventListener('online', again)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
    }
  }, [first, attempts, nextAt, sendFirst])

  const send = async (shot: KeptShot) => {
    if (isGone.current) return
    setRefusal(null)
    setInMemory((await shotStore.keep(shot)) === 'memory')
    setQueue((queued) => [...queued, shot])
  }
  return {
    ...{ shot: first ?? null, part, attempts, nextAt, isInMemory, refusal, send },
    sendNow: () => first && void sendFirst(first),
    forgetRefusal: () => setRefusal(null),
  }
}
