import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { FrameControl } from './useFrame'

interface Place {
  x: number
  y: number
}

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
/** Pixels of the photo for one press of an arrow; with Shift for a large step. */
const STEP = { small: 2, large: 20 }
export const ZOOM_STEP = 1.02
const ZOOMS: Record<string, number> = {
  '+': ZOOM_STEP,
  '=': ZOOM_STEP,
  '-': 1 / ZOOM_STEP,
  '_': 1 / ZOOM_STEP,
}

const apart = (one: Place, other: Place) => Math.hypot(one.x - other.x, one.y - other.y)

/** Moves and zooms the frame: by mouse, by one finger or two, and by keys. */
export function useGestures({ move, zoom }: Pick<FrameControl, 'move' | 'zoom'>) {
  const fingers = useRef(new Map<number, Place>())

  /** @param scale pixels of the photo for one of the screen */
  const onPointerMove = (event: PointerEvent<HTMLElement>, scale: number) => {
    const before = fingers.current.get(event.pointerId)
    if (!before) return
    const now = { x: event.clientX, y: event.clientY }
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1]
    fingers.current.set(event.pointerId, now)
    if (!other) return move((now.x - before.x) * scale, (now.y - before.y) * scale)
    const was = apart(before, other)
    if (was > 0) zoom(apart(now, other) / was)
  }

  const release = ({ pointerId }: PointerEvent<HTMLElement>) => {
    fingers.current.delete(pointerId)
  }

  return {
    onPointerMove,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    },
    onPointerUp: release,
    onPointerCancel: release,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const arrow = ARROWS[event.key]
      const times = ZOOMS[event.key]
      if (!arrow && !times) return
      event.preventDefault()
      const step = event.shiftKey ? STEP.large : STEP.small
      if (arrow) move(arrow[0] * step, arrow[1] * step)
      else zoom(times!)
    },
  }
}
