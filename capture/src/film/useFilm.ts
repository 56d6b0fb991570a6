import { useCallback, useEffect, useRef, useState } from 'react'
import { useSession } from '../session/SessionContext'
import { begin, isOver, pass, type Running } from './timing'

const TICK_MS = 250
const AGAIN_MS = 3_000

/**
 * Plays the film as the server issues it: the next segment is asked for when the present one has been shown,
 * so seeking is impossible. A page that nobody sees shows nothing.
 */
export function useFilm() {
  const { api, act } = useSession()
  const [running, setRunning] = useState<Running | null>(null)
  const [isPlaying, setPlaying] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const ask = useCallback(async () => {
    setAsking(true)
    try {
      const segment = await api.film()
      setRunning(begin(segment))
      setAsking(false)
    } catch {
      // Offline, or a moment too early: the same segment is asked for again.
      timer.current = setTimeout(() => void ask(), AGAIN_MS)
    }
  }, [api])

  useEffect(() => () => clearTimeout(timer.current), [])

  const isDone = running?.isDone ?? false
  useEffect(() => {
    if (!isPlaying || isDone || isAsking || !running) return undefined
    if (isOver(running)) return void ask()
    const from = performance.now()
    const tick = setTimeout(() => {
      const isSeen = document.visibilityState === 'visible'
      setRunning(pass(running, isSeen ? performance.now() - from : 0))
    }, TICK_MS)
    return () => clearTimeout(tick)
  }, [isPlaying, isDone, isAsking, running, ask])

  const start = () => {
    setPlaying(true)
    if (!running) void ask()
  }
  /** The server knows that it was watched: it says what comes next. */
  const finish = () => void act(async () => {})
  return { running, isPlaying, isDone, start, pause: () => setPlaying(false), finish }
}
