import { useEffect, useMemo } from 'react'
import { usePermissions, useStore } from 'react-admin'
import { useSearchParams } from 'react-router'
import { useOnlyUnit } from '../../season_units/useOnlyUnit'
import { useMay } from '../../permissions/useMay'
import { useSeasonScope } from '../../seasons/useSeasonScope'
import { askedOf, writeAddress, type WallFilter } from './address'
import { readAddress } from './read_address'

/** The filter in the address. An address without one opens the wall as it was left in this season. */
export function useWallFilter() {
  const may = useMay()
  const [query, setQuery] = useSearchParams()
  const { filter: season, isPending: isUnscoped } = useSeasonScope()
  const { only, isPending: isUnknown } = useOnlyUnit({ enabled: !may('reviewPhotos') })
  const { permissions: me } = usePermissions()
  // Of each person apart: others in the same browser have other schools.
  const owner = `${me?.id}.${season.seasonId ?? 'all'}`
  const [left, leave] = useStore(`wall.${owner}`, '')
  const address = query.toString()
  useEffect(() => {
    if (isUnscoped || address === left) return
    if (address) leave(address)
    else if (left) setQuery(new URLSearchParams(left), { replace: true })
  }, [address, left, leave, setQuery, isUnscoped])
  // A school with one unit need not choose it.
  const onlyId = only?.id
  const isPending = isUnscoped || (isUnknown && !may('reviewPhotos'))
  const { seasonId } = season
  // The same until it changes: what shows the filter is not drawn anew at each decision.
  return useMemo(() => {
    const filter = readAddress(new URLSearchParams(address))
    const unitId = filter.unit ?? onlyId
    return {
      ...{ filter, unitId, owner, address, isPending },
      asked: askedOf({ ...filter, unit: unitId }, { seasonId }),
      /** Another filter, as it stood in the address. */
      open: (wanted: string) => setQuery(new URLSearchParams(wanted)),
      change: (part: Partial<WallFilter>) => setQuery(writeAddress({ ...filter, ...part })),
    }
  }, [address, onlyId, seasonId, isPending, owner, setQuery])
}

export type FilterOfWall = ReturnType<typeof useWallFilter>
