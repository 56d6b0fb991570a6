import type { ListProps } from 'react-admin'
import { LiveList } from '../layout/LiveList'
import { useSeasonScope } from './useSeasonScope'

/** A live list of the season that the reader has chosen. */
export function ScopedList(props: ListProps) {
  const { filter, isPending } = useSeasonScope()
  return isPending ? null : <LiveList filter={filter} {...props} />
}
