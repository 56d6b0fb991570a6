import { useEffect, useRef, useState } from 'react'
import { closeCamera, NoCamera, openRearCamera, type CameraFault } from '../camera/ladder'

/** Shows the rear camera, or the rear lens that was chosen, until the screen is left. */
export function useRearCamera() {
  const video = useRef<HTMLVideoElement>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [lenses, setLenses] = useState<string[]>([])
  const [lens, setLens] = useState<string | null>(null)
  const [fault, setFault] = useState<CameraFault | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [tries, setTries] = useState(0)

  useEffect(() => {
    let isOver = false
    let stream: MediaStream | null = null
    setOpen(false)
    setFault(null)
    const show = async () => {
      try {
        const opened = await openRearCamera(chosen)
        stream = opened.stream
        if (isOver || !video.current) return closeCamera(stream)
        setLenses(opened.lenses)
        setLens(opened.lens)
        video.current.srcObject = stream
        await video.current.play().catch(() => {})
        setOpen(true)
      } catch (error) {
        if (isOver) return
        setFault(error instanceof NoCamera ? error.fault : 'busy')
      }
    }
    void show()
    return () => {
      isOver = true
      closeCamera(stream)
    }
  }, [chosen, tries])

  /** The next rear lens; a phone may open one that distorts. */
  const otherLens = () => {
    const next = lenses[(lenses.indexOf(lens ?? '') + 1) % lenses.length]
    if (next) setChosen(next)
  }
  return {
    ...{ video, fault, isOpen, hasOtherLens: lenses.length > 1, otherLens },
    again: () => setTries(tries + 1),
  }
}
