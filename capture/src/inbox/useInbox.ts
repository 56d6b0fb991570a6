import { useCallback, useEffect, useState } from 'react'
import type { PhoneApi } from '../api/phoneApi'
import type { Inbox } from '../api/standing'
import { useSession } from '../session/SessionContext'

/** The messages of a student, read again when there are new ones. */
export function useInbox() {
  const { api, act, standing } = useSession()
  const [inbox, setInbox] = useState<Inbox | null>(null)
  useEffect(() => {
    let isOver = false
    const show = (read: Inbox) => {
      if (!isOver) setInbox(read)
    }
    // Offline: the page says so, and asks again with the next standing.
    api.inbox().then(show, () => {})
    return () => {
      isOver = true
    }
  }, [api, standing.unread])
  /** Changes something, and shows the inbox as it is then. @returns whether it was done */
  const change = useCallback(
    (work: (own: PhoneApi) => Promise<Inbox>) =>
      act(async (own) => {
        setInbox(await work(own))
      }),
    [act]
  )
  return { inbox, change }
}

export type ChangeInbox = ReturnType<typeof useInbox>['change']
