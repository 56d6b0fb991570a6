import { useEffect, useRef, useState } from 'react'
import { takeCodeFrame } from '../camera/frame'
import { closeCamera, NoCamera, openRearCamera } from '../camera/ladder'
import { Notice } from '../parts/Notice'
import { useWords } from '../words/WordsContext'

/** Between two frames, after the first has been answered. */
const PAUSE_MS = 400

interface Props {
  /** Whether another frame is wanted. */
  look: (frame: Blob) => Promise<boolean>
  onOver: () => void
  /** Whether what the camera shows is worth a question; without it every frame is. */
  isWorth?: (video: HTMLVideoElement) => boolean
  /** What to do without a camera, where it is not what it is on a phone. */
  faults?: { denied: string; missing: string }
}

/** Holds a code that is on paper, or on another phone, before the camera. */
export function CodeCamera({ look, onOver, isWorth = () => true, faults }: Props) {
  const { scan } = useWords()
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef({ look, onOver, isWorth })
  latest.current = { look, onOver, isWorth }
  const [isDenied, setDenied] = useState<boolean | null>(null)

  useEffect(() => {
    let isOver = false
    let stream: MediaStream | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const next = async () => {
      const shown = video.current && latest.current.isWorth(video.current) ? video.current : null
      const frame = shown && (await takeCodeFrame(shown))
      const goesOn = isOver || !frame || (await latest.current.look(frame))
      if (isOver) return
      if (goesOn) timer = setTimeout(() => void next(), PAUSE_MS)
      else latest.current.onOver()
    }
    openRearCamera().then(
      (opened) => {
        stream = opened.stream
        if (isOver || !video.current) return closeCamera(stream)
        video.current.srcObject = stream
        void video.current.play().then(next, () => {})
      },
      (error) => setDenied(error instanceof NoCamera && error.fault === 'denied')
    )
    return () => {
      isOver = true
      clearTimeout(timer)
      closeCamera(stream)
    }
  }, [])

  if (isDenied !== null)
    return <Notice kind="warning">{(faults ?? scan)[isDenied ? 'denied' : 'missing']}</Notice>
  return (
    <>
      <video ref={video} className="scan-view" muted playsInline aria-label={scan.cameraView} />
      <p className="muted">{scan.cameraHint}</p>
    </>
  )
}
