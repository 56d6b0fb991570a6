import { List, type ListProps } from 'react-admin'
import { LIVE_MS } from './useClock'

/** A list that follows what happens. Its table says why it is empty (`EmptyList`), not the list. */
export const LiveList = (props: ListProps) => (
  <List
    perPage={50}
    exporter={false}
    empty={false}
    queryOptions={{ refetchInterval: LIVE_MS }}
    {...props}
  />
)
