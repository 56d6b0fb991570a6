import { usePhone } from '../layout/usePhone'
import { SeasonSwitcher } from '../seasons/SeasonSwitcher'
import { UnitSearch } from '../season_units/UnitSearch'
import { UnitSwitcher } from '../season_units/UnitSwitcher'

/** What the pages are about: the season, the unit, and the way to another. */
export function ScopeTools() {
  const isPhone = usePhone()
  return (
    <>
      <SeasonSwitcher />
      <UnitSwitcher />
      {/* On a phone the board has the search. */}
      {!isPhone && <UnitSearch />}
    </>
  )
}
