import { useGetList, useStore } from 'react-admin'
import { useMay } from '../permissions/useMay'
import { scopeOf } from './season_scope'
import type { Season } from './types'

/** No province has had so many. */
const ALL = { page: 1, perPage: 200 }

/** The season that scopes every page, and how to choose another. */
export function useSeasonScope() {
  const [chosen, choose] = useStore<string | null>('seasonScope', null)
  const may = useMay()
  const { data: seasons = [], isPending } = useGetList<Season>(
    'seasons',
    { pagination: ALL },
    { enabled: may('readUnits') }
  )
  const current = scopeOf(seasons, chosen)
  // What was chosen last is asked for at once, without waiting for the names.
  const seasonId = current?.id ?? (isPending ? chosen : null)
  return {
    seasons,
    current,
    choose,
    /** Lists wait, so that they do not show all seasons first. */
    isPending: isPending && chosen === null,
    filter: seasonId ? { seasonId } : {},
  }
}
