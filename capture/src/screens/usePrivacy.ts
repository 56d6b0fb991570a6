import { useEffect, useState } from 'react'
import type { Privacy } from '../api/standing'
import { useSession } from '../session/SessionContext'

/** What is stored of the student, asked for when somebody wants to read it. */
export function usePrivacy() {
  const { api } = useSession()
  const [privacy, setPrivacy] = useState<Privacy | null>(null)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    let isOver = false
    api.privacy().then(
      (shown) => isOver || setPrivacy(shown),
      () => isOver || setFailed(true)
    )
    return () => void (isOver = true)
  }, [api])
  return { privacy, hasFailed }
}
