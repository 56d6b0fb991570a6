import { useState, type KeyboardEvent } from 'react'

/** Widths of a page, in parts of the panel. */
const ZOOMS = [1, 1.5, 2, 3]

const within = (value: number, last: number) => Math.min(Math.max(value, 0), last)

/** Which page is shown, and how large; with the keys that change it. */
export function usePageView(pages: number) {
  const [index, setIndex] = useState(0)
  const [size, setSize] = useState(0)
  const turn = (by: number) => setIndex((now) => within(now + by, pages - 1))
  const resize = (by: number) => setSize((now) => within(now + by, ZOOMS.length - 1))
  const keys: Record<string, () => void> = {
    'ArrowLeft': () => turn(-1),
    'ArrowRight': () => turn(1),
    'PageUp': () => turn(-1),
    'PageDown': () => turn(1),
    'Home': () => turn(-pages),
    'End': () => turn(pages),
    '+': () => resize(1),
    '=': () => resize(1),
    '-': () => resize(-1),
    '0': () => setSize(0),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return {
    page: index + 1,
    pages,
    zoom: ZOOMS[size]!,
    isSmallest: size === 0,
    isLargest: size === ZOOMS.length - 1,
    turn,
    resize,
    /** The first page, as for another document. */
    begin: () => setIndex(0),
    onKeyDown,
  }
}

export type PageView = ReturnType<typeof usePageView>
