import { startTransition, useCallback, useRef, useState } from 'react'

/** Which photos of a filter the reader has had before them, and whether they came to its end. */
export function useSeen(query: string) {
  const seen = useRef({ query, ids: new Set<string>() })
  const [count, setCount] = useState(0)
  const [endOf, setEndOf] = useState('')
  if (seen.current.query !== query) seen.current = { query, ids: new Set() }
  const see = useCallback((id: string) => {
    const { ids } = seen.current
    if (ids.has(id)) return
    ids.add(id)
    // Who scrolls must not wait until all of the page knows.
    startTransition(() => setCount(ids.size))
  }, [])
  const reachEnd = useCallback(() => setEndOf(query), [query])
  return {
    has: (id: string) => seen.current.ids.has(id),
    count,
    see,
    reachEnd,
    isAtEnd: endOf === query,
  }
}
