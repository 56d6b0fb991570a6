import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useClock } from './useClock'

const TICK_MS = 10_000

/**
 * Now by the season's clock: by the wall it goes on while a page is open; in a rehearsal it stands where it was
 * put, and each of its moves is heard of.
 */
export function useSeasonNow(): string | undefined {
  const clock = useClock()
  const readAt = useQueryClient().getQueryState(['clock'])?.dataUpdatedAt ?? 0
  const [wall, setWall] = useState(() => Date.now())
  const goesOn = clock?.mode === 'real'
  useEffect(() => {
    if (!goesOn) return
    const timer = setInterval(() => setWall(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [goesOn])
  if (!clock || !goesOn) return clock?.now
  // The wall of the server, which the browser's may differ from.
  return new Date(Date.parse(clock.now) + Math.max(0, wall - readAt)).toISOString()
}
