import type { Step } from './key_commands'

interface Grid {
  columns: number
  /** Rows that are on the screen at once. */
  rows: number
}

const distance = (step: Step, { columns, rows }: Grid): number => {
  const screen = columns * Math.max(1, rows)
  return {
    left: -1,
    right: 1,
    up: -columns,
    down: columns,
    screen_up: -screen,
    screen_down: screen,
    first: -Infinity,
    last: Infinity,
  }[step]
}

/** The place to which a step leads among so many photos; it ends at the first and the last. */
export function placeAfter(at: number, step: Step, total: number, grid: Grid): number {
  if (total === 0) return -1
  const to = Math.max(at, 0) + distance(step, grid)
  // A step down from above the last row ends in it.
  return Math.min(total - 1, Math.max(0, to))
}

/**
 * The photo that comes after one is decided: the next that nobody has dealt with, or else one before it.
 * @param isLeft does a photo still need somebody?
 */
export function nextOf<P extends { id: string }>(
  photos: readonly P[],
  id: string,
  isLeft: (photo: P) => boolean
): P | undefined {
  const at = photos.findIndex((photo) => photo.id === id)
  const after = photos.slice(at + 1)
  return after.find(isLeft) ?? after[0] ?? photos.slice(0, Math.max(at, 0)).findLast(isLeft)
}

/** Puts ids into parts that the server takes at once. */
export const inParts = <T>(ids: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_, part) =>
    ids.slice(part * size, (part + 1) * size)
  )
