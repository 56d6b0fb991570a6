import { useState } from 'react'
import type { Standing } from '../api/standing'

/** From all other screens only a submission, or its payment, leads to the status. */
const NOT_BEFORE_DONE: readonly Standing['screen'][] = ['status', 'making']

/** What has just happened, told once on this page: a shot has passed, or everything is done. */
export function useFresh({ screen, drafts }: Standing) {
  const held = drafts.photos.length
  const [last, setLast] = useState({ screen, held })
  const [fresh, setFresh] = useState<'passed' | 'done' | null>(null)
  if (last.screen !== screen || last.held !== held) {
    setLast({ screen, held })
    // A photo that was taken back is in the box again as well.
    const hasPassed = held > last.held && last.screen !== 'status'
    const isDone = screen === 'status' && !NOT_BEFORE_DONE.includes(last.screen)
    setFresh(isDone ? 'done' : hasPassed ? 'passed' : null)
  }
  return { fresh, forget: () => setFresh(null) }
}
