import { useGetList } from 'react-admin'
import { useMay } from '../permissions/useMay'
import type { SeasonUnit } from '../season_units/types'
import { useSeasonScope } from '../seasons/useSeasonScope'

const BOARD = '/season_units'

/** Where somebody of a school begins: at the page of their unit, or at the list if there are several. */
export function useOwnUnits() {
  const may = useMay()
  const { filter, isPending: isUnscoped } = useSeasonScope()
  const isOfSchool = may('schoolHome') && !may('readCentre')
  const { data, isPending, error } = useGetList<SeasonUnit>(
    'season_units',
    { filter, pagination: { page: 1, perPage: 2 } },
    { enabled: isOfSchool && !isUnscoped }
  )
  const only = data?.length === 1 ? data[0] : undefined
  return {
    isPending: isPending && !error,
    path: only ? `${BOARD}/${only.id}/show` : BOARD,
  }
}
