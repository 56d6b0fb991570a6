import { useEffect, useRef, useState } from 'react'

const SECOND_MS = 1_000

const rest = (until: number | null) =>
  until === null ? 0 : Math.max(0, Math.ceil((until - performance.now()) / SECOND_MS))

/**
 * Seconds that are left until an instant of the page's own clock: that of the phone is not asked.
 * @param onOver called once they have passed
 */
export function useCountdown(until: number | null, onOver: () => void = () => {}): number {
  const [left, setLeft] = useState(() => rest(until))
  const over = useRef(onOver)
  over.current = onOver
  useEffect(() => {
    setLeft(rest(until))
    if (until === null) return undefined
    const timer = setInterval(() => {
      setLeft(rest(until))
      if (rest(until) > 0) return
      clearInterval(timer)
      over.current()
    }, SECOND_MS)
    return () => clearInterval(timer)
  }, [until])
  return left
}
