import type { FilmSegment } from '../api/standing'

/** A running segment: what the server said, and since when, by a clock that nobody sets. */
export interface Running extends FilmSegment {
  /** For how many milliseconds it has been shown, pauses apart. */
  shown: number
}

export const begin = (segment: FilmSegment): Running => ({ ...segment, shown: 0 })

/** Time passes only while the film is shown: a page in the background, or a pause, does not count. */
export const pass = (running: Running, milliseconds: number): Running => ({
  ...running,
  shown: Math.min(running.seconds * 1_000, running.shown + Math.max(0, milliseconds)),
})

/** Whether the server may be asked for the next segment. */
export const isOver = ({ seconds, shown }: Running) => shown >= seconds * 1_000

export const secondsLeft = ({ seconds, shown }: Running) =>
  Math.max(0, Math.ceil(seconds - shown / 1_000))

/** How much of the film has been seen, 0 to 1. */
export function partSeen({ segment, segments, seconds, shown, isDone }: Running): number {
  if (isDone) return 1
  const own = seconds > 0 ? Math.min(1, shown / (seconds * 1_000)) : 1
  return Math.min(1, (segment - 1 + own) / Math.max(1, segments))
}
