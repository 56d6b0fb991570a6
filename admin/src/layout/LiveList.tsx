import type { ListProps } from 'react-admin'
import { ListPage } from './ListPage'
import { LIVE_MS } from './useClock'

/** A list that follows what happens. */
export const LiveList = (props: ListProps) => (
  <ListPage queryOptions={{ refetchInterval: LIVE_MS }} {...props} />
)
