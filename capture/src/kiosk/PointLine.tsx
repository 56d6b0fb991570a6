import { useEffect, useState } from 'react'
import { timeText } from '../words/times'
import { useSpoken } from '../words/WordsContext'
import type { WaitingStudents } from './kioskApi'
import { useKioskWords } from './useKioskWords'

const TICK_MS = 5_000

/** Now by the season’s clock: what the server said, and what has passed since by the page’s own. */
function useNow(now: string, since: number): string {
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    const tick = () => setPassed(performance.now() - since)
    tick()
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [since])
  return new Date(Date.parse(now) + passed).toISOString()
}

interface Props {
  screen: WaitingStudents
  since: number
}

/** Which point this is, how far its class has come, and what time it is. */
export function PointLine({ screen, since }: Props) {
  const words = useKioskWords()
  const { language } = useSpoken()
  const { name, school, className, counts } = screen
  const now = useNow(screen.now, since)
  return (
    <p className="point">
      <strong>{name}</strong>
      <span>{school}</span>
      <span>{className ?? words.all}</span>
      <span>{words.counts(counts.captured, counts.expected)}</span>
      <span>{words.clock(timeText(now, now, language))}</span>
    </p>
  )
}
