import { required } from 'react-admin'
import { useMayAt } from '../../permissions/useMay'
import { PaperField } from './PaperField'
import type { SeasonUnit } from '../types'

export const useIsOfSchool = ({ unit }: SeasonUnit) => useMayAt(unit.id)('answerAsSchool')

/** By which the centre registers an act for a school (代登记); a school itself needs none. */
export function SchoolPaper({ unit }: { unit: SeasonUnit }) {
  return useIsOfSchool(unit) ? null : (
    <PaperField
      label="act.school_paper"
      hint="act.school_paper_hint"
      unitId={unit.id}
      validate={required()}
    />
  )
}
