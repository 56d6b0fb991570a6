import {
  moveFrame,
  startFrame,
  zoomFrame,
  type FaceShares,
  type HandFrame,
  type PictureSize,
} from '@domain/photos/hand_frame'
import { useState } from 'react'

/** A picture that is on the screen, and the frame over it. */
export interface Framed {
  picture: PictureSize
  frame: HandFrame
}

/** The frame over a photo, once the size of the picture is known. */
export function useFrame(face: FaceShares | null) {
  const [framed, setFramed] = useState<Framed | null>(null)
  const change = (next: (frame: HandFrame, picture: PictureSize) => HandFrame) =>
    setFramed((old) => old && { ...old, frame: next(old.frame, old.picture) })
  return {
    framed,
    show: (picture: PictureSize) =>
      setFramed((old) => old ?? { picture, frame: startFrame(face, picture) }),
    move: (x: number, y: number) => change((frame, picture) => moveFrame(frame, x, y, picture)),
    zoom: (times: number) => change((frame, picture) => zoomFrame(frame, times, picture)),
    restart: () => change((_frame, picture) => startFrame(face, picture)),
  }
}

export type FrameControl = ReturnType<typeof useFrame>
