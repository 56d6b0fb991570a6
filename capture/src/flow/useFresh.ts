import { useState } from 'react'
import type { ScreenName } from '../api/standing'

/** From all others only a submission, or its payment, leads to the status. */
const NOT_BEFORE_DONE: readonly ScreenName[] = ['status', 'making']

/** Whether the student has just finished: told once, on this page. */
export function useFresh(screen: ScreenName) {
  const [last, setLast] = useState(screen)
  const [isFresh, setFresh] = useState(false)
  if (last !== screen) {
    setLast(screen)
    setFresh(screen === 'status' && !NOT_BEFORE_DONE.includes(last))
  }
  return { isFresh, forget: () => setFresh(false) }
}
