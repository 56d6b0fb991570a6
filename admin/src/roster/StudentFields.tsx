import { required, TextInput } from 'react-admin'
import { FieldGroup, Wide } from '../forms/FieldGroup'
import { PlaceFields } from './PlaceFields'
import type { Place, Student } from './types'

interface Props {
  /** Who is corrected; nobody yet if one is added. */
  student?: Pick<Student, 'xh' | 'maskedName' | 'lastFour'>
  place: Place
}

/** Who a student is, and where. */
export const StudentFields = ({ student, place }: Props) => (
  <>
    <FieldGroup title="roster.identity">
      <TextInput
        source="xh"
        label="roster.xh"
        defaultValue={student?.xh}
        validate={required()}
        helperText={false}
        autoFocus={!student}
      />
      <TextInput
        source="lastFour"
        label="roster.last_four"
        defaultValue={student?.lastFour}
        validate={required()}
        helperText="roster.four_hint"
      />
      <Wide>
        <TextInput
          source="maskedName"
          label="roster.masked_name"
          defaultValue={student?.maskedName}
          validate={required()}
          helperText="roster.masked_hint"
        />
      </Wide>
    </FieldGroup>
    <FieldGroup title="roster.place">
      <PlaceFields {...place} />
    </FieldGroup>
  </>
)
