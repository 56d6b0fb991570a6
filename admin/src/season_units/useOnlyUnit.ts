import { useGetList } from 'react-admin'
import { useSeasonScope } from '../seasons/useSeasonScope'
import type { SeasonUnit } from './types'

/** One would be the only one. */
const TWO = { page: 1, perPage: 2 }

/** The unit of the season of somebody who has one, as most schools; undefined for others. */
export function useOnlyUnit({ enabled = true } = {}) {
  const { filter, isPending: isUnscoped } = useSeasonScope()
  const { data, isPending, error } = useGetList<SeasonUnit>(
    'season_units',
    { filter, pagination: TWO },
    { enabled: enabled && !isUnscoped }
  )
  return { only: data?.length === 1 ? data[0] : undefined, isPending: isPending && !error }
}
