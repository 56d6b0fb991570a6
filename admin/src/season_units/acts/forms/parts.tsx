import type { ComponentType } from 'react'
import { Count } from '../../../forms/Count'
import type { SeasonUnit } from '../../types'
import { PaperField } from '../../papers/PaperField'
import { SchoolPaper, useIsOfSchool } from '../../papers/SchoolPaper'

/** What a form knows: the unit as it was when the form was opened. */
export interface FormProps {
  unit: SeasonUnit
}
export type ActForm = ComponentType<FormProps>

/** A count, and a file that lists the students. */
export const Listed = ({ initial, unit }: FormProps & { initial?: number }) => (
  <>
    <Count initial={initial} />
    <ListFile unit={unit} />
  </>
)

export const ListFile = ({ unit }: FormProps) => (
  <PaperField label="act.list_document" unitId={unit.id} />
)

/** A list that a school may add to its count; the centre registers the count by a paper of the school. */
export const SchoolList = ({ unit }: FormProps) =>
  useIsOfSchool(unit) ? <ListFile unit={unit} /> : <SchoolPaper unit={unit} />
