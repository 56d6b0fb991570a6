import { required, SelectInput } from 'react-admin'
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

/** A stamped form or another paper, compulsory. */
export const Paper = ({ unit }: FormProps) => (
  <PaperField label="act.document" unitId={unit.id} validate={required()} />
)

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

export const Rating = ({ source, label }: { source: string; label: string }) => (
  <SelectInput
    {...{ source, label }}
    choices={[3, 2, 1].map((id) => ({ id, name: `act.rating_${id}` }))}
    defaultValue={3}
    validate={required()}
  />
)
