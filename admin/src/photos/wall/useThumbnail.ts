import { useEffect, useState } from 'react'
import { afterDrawing } from './afterDrawing'
import { Thumbnails } from './thumbnails'

/** Some 20 MB; more than anybody scrolls past in an hour. */
const KEPT = 1_500
/** A browser has six connections: one listens for changes, and decisions need the others. */
const AT_ONCE = 3

/** The small picture of what was handed in, or the finished one. */
type Kind = 'thumbnail' | 'product'

const pathOf = (id: string, kind: Kind = 'thumbnail') => `${id}/${kind}`

async function readThumbnail(path: string): Promise<Blob> {
  await afterDrawing()
  const answer = await fetch(`/api/photos/${path}`)
  if (answer.ok) return answer.blob()
  const refused = await answer.json().catch(() => null)
  throw new Error(refused?.error?.message ?? '')
}

const thumbnails = new Thumbnails(readThumbnail, KEPT, AT_ONCE)

/** Has pictures ready that will be looked at next, the first of them first. */
export const prefetch = (ids: readonly string[]) => {
  for (const id of ids.toReversed()) thumbnails.load(pathOf(id)).catch(() => {})
}

/** Lets go of the pictures of whoever has looked at them. */
export const forgetThumbnails = () => thumbnails.clear()

/** A picture of a photo, or why it is not shown; empty if there is no more to say. */
export function useThumbnail(id: string, hasPicture: boolean, kind?: Kind) {
  const path = pathOf(id, kind)
  const [url, setUrl] = useState(() => thumbnails.find(path))
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    let isShown = true
    setUrl(thumbnails.find(path))
    setFault(null)
    if (!hasPicture) return
    thumbnails.load(path).then(
      (loaded) => isShown && setUrl(loaded),
      (error: Error) => isShown && setFault(error.message)
    )
    return () => {
      isShown = false
      thumbnails.leave(path)
    }
  }, [path, hasPicture])
  return { url, fault }
}
