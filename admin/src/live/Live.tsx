import { useQuery, useQueryClient } from '@tanstack/react-query'
import { readHint } from '@domain/live/hint'
import { useEffect } from 'react'
import { authProvider } from '../providers/authProvider'
import { followChanges } from './follow'
import { Refresher } from './refresher'
import type { News } from './stream'
import { follows } from './topics'

const RETRY_MS = 5_000

/** Who is signed in; asked until the server answers, since a page may be opened while it is away. */
function useUserId() {
  const { data } = useQuery({
    queryKey: ['auth', 'live'],
    queryFn: () => authProvider.getIdentity!(),
    staleTime: Infinity,
    retry: true,
    retryDelay: RETRY_MS,
  })
  return data?.id
}

/** Keeps what the page shows up to date. Mounted once, while somebody is signed in. */
export function Live() {
  const queries = useQueryClient()
  const userId = useUserId()
  useEffect(() => {
    if (!userId) return
    const leaving = new AbortController()
    const refresher = new Refresher(queries, follows)
    const hear = (news: News) => {
      if (news.type === 'resync') refresher.everything()
      if (news.type === 'changed')
        refresher.changed(news.hints.flatMap((text) => readHint(text) ?? []))
      // One question shows whether the server is away or has only ended the stream.
      if (news.type === 'broken') refresher.changed([{ topic: 'engine', unitId: null }])
    }
    followChanges(String(userId), leaving.signal, hear)
    return () => {
      leaving.abort()
      refresher.stop()
    }
  }, [queries, userId])
  return null
}
