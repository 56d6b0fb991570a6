import { useEffect } from 'react'
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
  const [left, leave] = useStore(`wall.${me?.id}.${season.seasonId ?? 'all'}`, '')
  const address = query.toString()
  useEffect(() => {
    if (isUnscoped || address === left) return
    if (address) leave(address)
    else if (left) setQuery(new URLSearchParams(left), { replace: true })
  }, [address, left, leave, setQuery, isUnscoped])
  const filter = readAddress(query)
  // A school with one unit need not choose it.
  const unitId = filter.unit ?? only?.id
  const asked = askedOf({ ...filter, unit: unitId }, season)
  return {
    filter,
    unitId,
    asked,
    isPending: isUnscoped || (isUnknown && !may('reviewPhotos')),
    change: (part: Partial<WallFilter>) => setQuery(writeAddress({ ...filter, ...part })),
  }
}

export type FilterOfWall = ReturnType<typeof useWallFilter>
