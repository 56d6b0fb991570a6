import { useMay } from '../permissions/useMay'
import { useOnlyUnit } from '../season_units/useOnlyUnit'

const BOARD = '/season_units'

/** Where somebody of a school begins: at the page of their unit, or at the list if there are several. */
export function useOwnUnits() {
  const may = useMay()
  const isOfSchool = may('schoolHome') && !may('readCentre')
  const { only, isPending } = useOnlyUnit({ enabled: isOfSchool })
  return { isPending, path: only ? `${BOARD}/${only.id}/show` : BOARD }
}
