import { UNDO_SECONDS } from '@domain/photos/undo'
import { useCallback, useEffect, useState } from 'react'
import { useDataProvider, useNotify } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { noteUnsent } from './unsent'
import type { WallPhoto } from './wall_photo'

/** What the reader has just done, as long as it can be taken back. */
export interface Act {
  /** What was done: `look`, `approve`, … */
  name: string
  /** The photos as they were before. */
  before: readonly WallPhoto[]
  /** When it was done, by the clock of the page. */
  at: number
  /** Its name at the server, once it was recorded; null if it was not. */
  sent: Promise<string | null>
}

const UNDO_MS = UNDO_SECONDS * 1_000

/** What was done since the wall was opened, and how to take back the last of it within its time. */
export function useActs(onUndone: (act: Act) => void) {
  const notify = useNotify()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const [done, setDone] = useState<readonly Act[]>([])
  const [open, setOpen] = useState<readonly Act[]>([])

  useEffect(() => {
    const [first] = open
    if (!first) return
    const wait = first.at + UNDO_MS - performance.now()
    const timer = setTimeout(() => setOpen(open.slice(1)), Math.max(0, wait))
    return () => clearTimeout(timer)
  }, [open])

  const drop = useCallback((act: Act) => {
    setOpen((was) => was.filter((one) => one !== act))
    setDone((was) => was.filter((one) => one !== act))
  }, [])

  const add = useCallback(
    (act: Act) => {
      setOpen((was) => [...was, act])
      setDone((was) => [...was, act])
      void act.sent.then((id) => id ?? drop(act))
    },
    [drop]
  )

  /** The key may come before the answer: then it waits for it. */
  async function undo() {
    const act = open.at(-1)
    if (!act) return
    setOpen((was) => was.filter((one) => one !== act))
    const id = await act.sent
    if (!id) return
    try {
      const { data } = await post(`photo_acts/${id}/undo`)
      // Otherwise the session has ended: it stays as it was decided.
      if (!Array.isArray(data)) return noteUnsent()
      drop(act)
      onUndone(act)
    } catch (error) {
      notify((error as Error).message, { type: 'warning' })
    }
  }
  const times = done.flatMap(({ at, before }) => before.map(() => at))
  return { last: open.at(-1), add, undo, times }
}
