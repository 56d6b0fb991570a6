import { useState } from 'react'
import { useGetList } from 'react-admin'
import type { SeasonUnit } from '../season_units/types'
import { useSeasonScope } from '../seasons/useSeasonScope'

/** More than a province has. */
const ALL = { page: 1, perPage: 200 }

/** The unit whose colleges and classes are shown: a school's own; the centre chooses one. */
export function useRosterUnit() {
  const { filter, isPending: isUnscoped } = useSeasonScope()
  const [chosen, choose] = useState<string | null>(null)
  const { data: units = [], isPending } = useGetList<SeasonUnit>(
    'season_units',
    { filter, pagination: ALL },
    { enabled: !isUnscoped }
  )
  const unit = units.find(({ id }) => id === chosen) ?? units[0]
  return { units, unit, choose, isPending }
}
