import { useEffect, useState } from 'react'
import type { PictureKind } from '../api/phoneApi'
import { useSession } from '../session/SessionContext'

/** A picture of the student as an address of this page; it is given back when it is no longer shown. */
export function usePicture(id: string, kind: PictureKind) {
  const { api } = useSession()
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    let made: string | null = null
    let isOver = false
    api.picture(id, kind).then(
      (picture) => {
        if (isOver) return
        made = URL.createObjectURL(picture)
        setUrl(made)
      },
      () => {}
    )
    return () => {
      isOver = true
      if (made) URL.revokeObjectURL(made)
      setUrl(null)
    }
  }, [api, id, kind])
  return url
}
