import { Alert, Button } from '@mui/material'
import { notifyManager, useQueryClient, type QueryCache } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { useTranslate } from 'react-admin'
import { failedReads } from '../providers/failedReads'

const failedIn = (cache: QueryCache) => failedReads(cache.getAll())
const hashesIn = (cache: QueryCache) => failedIn(cache).map(({ queryHash }) => queryHash)

/** Says that parts of the page could not be read, for as long as that is so, and reads them again. */
export function FailedReads() {
  const translate = useTranslate()
  const queries = useQueryClient()
  const cache = queries.getQueryCache()
  const follow = useCallback(
    (tell: () => void) => cache.subscribe(notifyManager.batchCalls(tell)),
    [cache]
  )
  // The same text as long as the same reads have failed.
  const failed = useSyncExternalStore(follow, () => hashesIn(cache).join('\n'))
  const [first] = failedIn(cache)
  if (!failed || !first?.state.error) return null
  const { message } = first.state.error
  const again = () =>
    queries.refetchQueries({ predicate: ({ queryHash }) => hashesIn(cache).includes(queryHash) })
  return (
    <Alert
      severity="error"
      square
      // Whoever has scrolled down, and opens a part that fails, sees it as well.
      sx={{ position: 'sticky', top: 48, zIndex: 'appBar' }}
      action={<Button onClick={again}>{translate('pages.again')}</Button>}
    >
      {translate('app.reads_failed', { message: translate(message, { _: message }) })}
    </Alert>
  )
}
