import { ListPage, type ListPageProps } from '../layout/ListPage'
import { useSeasonScope } from './useSeasonScope'

/** A list of the season that the reader has chosen. */
export function ScopedList(props: ListPageProps) {
  const { filter, isPending } = useSeasonScope()
  return isPending ? null : <ListPage filter={filter} {...props} />
}
