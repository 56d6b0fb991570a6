import { useState } from 'react'

/** The students of a class who are ticked. */
export interface Ticked {
  has: (id: string) => boolean
  toggle: (id: string) => void
  clear: () => void
}

export function useTicked(): Ticked {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  return {
    has: (id) => ids.has(id),
    toggle: (id) =>
      setIds((before) =>
        before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])
      ),
    clear: () => setIds(new Set()),
  }
}
