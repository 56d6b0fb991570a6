import { required, SelectInput } from 'react-admin'
import type { ComponentType } from 'react'
import { Count } from '../../../forms/Count'
import { FormFile } from '../../../forms/FormFile'
import type { SeasonUnit } from '../../types'

/** What a form knows: the unit as it was when the form was opened. */
export interface FormProps {
  unit: SeasonUnit
}
export type ActForm = ComponentType<FormProps>

/** Kinds of documents that are stored. */
const DOCUMENTS = '.pdf,.jpg,.jpeg,.png'

/** A stamped form or another paper, compulsory. */
export const Paper = () => (
  <FormFile source="documentId" label="act.document" accept={DOCUMENTS} validate={required()} />
)

/** A count, and a file that lists the students. */
export const Listed = ({ initial }: { initial?: number }) => (
  <>
    <Count initial={initial} />
    <ListFile />
  </>
)

export const ListFile = () => (
  <FormFile source="documentId" label="act.list_document" accept={DOCUMENTS} />
)

export const Rating = ({ source, label }: { source: string; label: string }) => (
  <SelectInput
    {...{ source, label }}
    choices={[3, 2, 1].map((id) => ({ id, name: `act.rating_${id}` }))}
    defaultValue={3}
    validate={required()}
  />
)
