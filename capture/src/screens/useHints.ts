import { useEffect, useState, type RefObject } from 'react'
import { hintsOf, type Hints } from '../camera/hints'
import { luminanceOf } from '../camera/luminance'

const EVERY_MS = 600

/** Looks at the camera a few times in a second or two; null before its first picture. */
export function useHints(video: RefObject<HTMLVideoElement | null>, isOpen: boolean): Hints | null {
  const [hints, setHints] = useState<Hints | null>(null)
  useEffect(() => {
    if (!isOpen) return undefined
    const canvas = document.createElement('canvas')
    const timer = setInterval(() => {
      const picture = video.current && luminanceOf(video.current, canvas)
      if (picture) setHints(hintsOf(picture))
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [video, isOpen])
  return hints
}
