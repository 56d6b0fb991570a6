import { useEffect, useState } from 'react'
import { afterDrawing } from './afterDrawing'
import { Thumbnails } from './thumbnails'

/** Some 20 MB; more than anybody scrolls past in an hour. */
const KEPT = 1_500
/** A browser has six connections: one listens for changes, and decisions need the others. */
const AT_ONCE = 3

async function readThumbnail(id: string): Promise<Blob> {
  await afterDrawing()
  const answer = await fetch(`/api/photos/${id}/thumbnail`)
  if (answer.ok) return answer.blob()
  const refused = await answer.json().catch(() => null)
  throw new Error(refused?.error?.message ?? '')
}

const thumbnails = new Thumbnails(readThumbnail, KEPT, AT_ONCE)

/** Has pictures ready that will be looked at next, the first of them first. */
export const prefetch = (ids: readonly string[]) => {
  for (const id of ids.toReversed()) thumbnails.load(id).catch(() => {})
}

/** Lets go of the pictures of whoever has looked at them. */
export const forgetThumbnails = () => thumbnails.clear()

/** The small picture of a photo, or why it is not shown; empty if there is no more to say. */
export function useThumbnail(id: string, hasPicture: boolean) {
  const [url, setUrl] = useState(() => thumbnails.find(id))
  const [fault, setFault] = useState<string | null>(null)
  useEffect(() => {
    let isShown = true
    setUrl(thumbnails.find(id))
    setFault(null)
    if (!hasPicture) return
    thumbnails.load(id).then(
      (loaded) => isShown && setUrl(loaded),
      (error: Error) => isShown && setFault(error.message)
    )
    return () => {
      isShown = false
      thumbnails.leave(id)
    }
  }, [id, hasPicture])
  return { url, fault }
}
