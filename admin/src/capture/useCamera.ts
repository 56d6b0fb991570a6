import { useEffect, useRef, useState } from 'react'
import { closeCamera, openCamera, takeFrame } from './camera'

/** Between two frames, after the first has been answered. */
const PAUSE_MS = 400

/**
 * Shows the camera, and hands over a frame as soon as the one before has been looked at, until one is taken.
 * @param look whether the code was found in a frame, or is refused: then no more frames are wanted
 */
export function useCamera(isOn: boolean, look: (frame: File) => Promise<boolean>) {
  const video = useRef<HTMLVideoElement>(null)
  const looking = useRef(look)
  looking.current = look
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    if (!isOn) return undefined
    let isOver = false
    let stream: MediaStream | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const next = async () => {
      const frame = video.current && (await takeFrame(video.current))
      if (isOver || (frame && (await looking.current(frame)))) return
      if (!isOver) timer = setTimeout(() => void next(), PAUSE_MS)
    }
    openCamera().then(
      (opened) => {
        stream = opened
        if (isOver) return closeCamera(stream)
        setFault(null)
        video.current!.srcObject = stream
        void video.current!.play().then(next, () => {})
      },
      ({ name }: DOMException) => setFault(name === 'NotAllowedError' ? 'denied' : 'missing')
    )
    return () => {
      isOver = true
      clearTimeout(timer)
      closeCamera(stream)
    }
  }, [isOn])
  return { video, fault }
}
