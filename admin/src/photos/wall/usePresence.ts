import { useEffect, useState } from 'react'
import { useDataProvider } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'

interface Other {
  photoId: string
  name: string
}

/** Whoever only passes a photo is not at it. */
const STAYS_MS = 400
const AGAIN_MS = 30_000

/** Tells that the reader is at a photo; knows who is at which. */
export function usePresence(photoId: string | null): ReadonlyMap<string, string> {
  const provider = useDataProvider<ConsoleDataProvider>()
  const [others, setOthers] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    if (!photoId) return
    const stand = () =>
      provider.put<Other[]>(`photos/${photoId}/presence`, {}).then(
        ({ data }) => setOthers(new Map([...data].map(({ photoId: at, name }) => [at, name]))),
        () => {}
      )
    const first = setTimeout(stand, STAYS_MS)
    const again = setInterval(stand, AGAIN_MS)
    return () => {
      clearTimeout(first)
      clearInterval(again)
    }
  }, [photoId, provider])
  return others
}
