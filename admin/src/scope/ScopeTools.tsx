import { Suspense } from 'react'
import { lazyPage } from '../layout/lazyPage'
import { usePhone } from '../layout/usePhone'
import { useMay } from '../permissions/useMay'
import { SeasonSwitcher } from '../seasons/SeasonSwitcher'
import { UnitSwitcher } from '../season_units/UnitSwitcher'

const UnitSearch = lazyPage(() => import('../season_units/UnitSearch'), 'UnitSearch')

/** What the pages are about: the season, the unit, and the way to another. */
export function ScopeTools() {
  const isPhone = usePhone()
  const may = useMay()
  return (
    <>
      <SeasonSwitcher />
      <UnitSwitcher />
      {/* On a phone the board has the search. */}
      {may('readCentre') && !isPhone && (
        <Suspense fallback={null}>
          <UnitSearch />
        </Suspense>
      )}
    </>
  )
}
