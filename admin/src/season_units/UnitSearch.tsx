import { unitPath } from '@domain/season/unit_path'
import { useNavigate } from 'react-router'
import { UnitPicker } from './UnitPicker'

/** Finds a unit of the season, and opens it. */
export function UnitSearch() {
  const navigate = useNavigate()
  return <UnitPicker onFound={({ id }) => navigate(unitPath(id))} />
}
