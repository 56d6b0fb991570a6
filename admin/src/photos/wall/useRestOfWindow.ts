import { useLayoutEffect, useRef, useState } from 'react'

const LEAST = 360

/** The height that is left below the top of an element, so that it fills the window and scrolls in itself. */
export function useRestOfWindow() {
  const ref = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(LEAST)
  useLayoutEffect(() => {
    const measure = () => {
      const top = (ref.current?.getBoundingClientRect().top ?? 0) + scrollY
      setHeight(Math.max(LEAST, innerHeight - top - 8))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    addEventListener('resize', measure)
    measure()
    return () => {
      observer.disconnect()
      removeEventListener('resize', measure)
    }
  }, [])
  return { ref, height }
}
