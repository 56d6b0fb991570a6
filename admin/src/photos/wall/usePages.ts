import { useCallback, useEffect, useRef, useState } from 'react'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { WallPhoto } from './wall_photo'

const PAGE_ROWS = 100

/** A page as it was read: where it begins, and the photos that it had. */
export interface WallPage {
  after: string
  photos: WallPhoto[]
  next: string | null
}

interface Pages {
  query: string
  pages: WallPage[]
  isReading: boolean
  error: Error | null
}

const none = (query: string): Pages => ({ query, pages: [], isReading: true, error: null })

/** The address of a page of the wall. */
export const pageAddress = (query: string, after: string) =>
  `wall?${query}&limit=${PAGE_ROWS}${after && `&after=${encodeURIComponent(after)}`}`

/** Reads one page of the wall. */
export function useReadPage() {
  // Its methods are new functions each time; it is not.
  const provider = useDataProvider<ConsoleDataProvider>()
  return useCallback(
    async (query: string, after: string): Promise<WallPage> => {
      const { data, meta } = await provider.read<WallPhoto[]>(pageAddress(query, after))
      // Whoever is signed out meanwhile gets no rows.
      return { after, photos: Array.isArray(data) ? data : [], next: meta?.next ?? null }
    },
    [provider]
  )
}

/** The pages of the wall, read one after the other; they keep their order while people decide. */
export function usePages(query: string, isEnabled: boolean) {
  const readPage = useReadPage()
  const [state, setState] = useState(() => none(query))
  const [round, setRound] = useState(0)
  const current = useRef('')
  const key = `${round} ${query}`

  const readOn = useCallback(
    async (after: string) => {
      setState((was) => ({ ...was, isReading: true, error: null }))
      try {
        const page = await readPage(query, after)
        if (current.current !== key) return
        setState((was) => ({ ...was, isReading: false, pages: [...was.pages, page] }))
      } catch (error) {
        if (current.current !== key) return
        setState((was) => ({ ...was, isReading: false, error: error as Error }))
      }
    },
    [query, key, readPage]
  )

  useEffect(() => {
    if (!isEnabled) return
    current.current = key
    setState(none(query))
    void readOn('')
    return () => void (current.current = '')
  }, [key, query, isEnabled, readOn])

  const last = state.pages.at(-1)
  const isOfQuery = state.query === query
  return {
    pages: isOfQuery ? state.pages : [],
    error: state.error,
    isReading: state.isReading || !isOfQuery,
    isWhole: isOfQuery && last !== undefined && last.next === null,
    more: () => {
      if (state.isReading || state.error || !isOfQuery || !last?.next) return
      void readOn(last.next)
    },
    /** Reads all of it anew, with what has come in meanwhile. */
    again: () => setRound((was) => was + 1),
    round,
  }
}
