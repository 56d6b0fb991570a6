import { useEffect, useRef, useState } from 'react'
import { secondsToLeave } from './idle'

const SECOND_MS = 1_000
const TOUCHES = ['pointerdown', 'keydown', 'input'] as const

/** Counts down to the end of a turn that nobody goes on with. @param onOver whoever was there has gone */
export function useIdle(isHeld: boolean, onOver: () => void) {
  const [left, setLeft] = useState<number | null>(null)
  const touched = useRef(performance.now())
  const latest = useRef({ isHeld, onOver })
  latest.current = { isHeld, onOver }

  useEffect(() => {
    const touch = () => {
      touched.current = performance.now()
      setLeft(null)
    }
    const look = () => {
      const seconds = secondsToLeave(performance.now() - touched.current, latest.current.isHeld)
      setLeft(seconds)
      if (seconds === 0) latest.current.onOver()
    }
    for (const kind of TOUCHES) window.addEventListener(kind, touch, { capture: true })
    const timer = setInterval(look, SECOND_MS)
    return () => {
      for (const kind of TOUCHES) window.removeEventListener(kind, touch, { capture: true })
      clearInterval(timer)
    }
  }, [])
  // What has just ended, or begun, was seen by somebody.
  useEffect(() => {
    touched.current = performance.now()
    setLeft(null)
  }, [isHeld])
  return left
}
