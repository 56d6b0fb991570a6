import { seasonReach } from '@domain/season/reach'
import {
  AutocompleteArrayInput,
  minLength,
  RadioButtonGroupInput,
  ReferenceArrayInput,
  required,
  TextInput,
} from 'react-admin'
import { useWatch } from 'react-hook-form'
import { Wide } from '../forms/FieldGroup'
import { FormDay } from '../forms/FormDay'
import { dayOf } from '../layout/dates'
import { useSeasonNow } from '../layout/useSeasonNow'
import { unitChoice } from '../people/unit_choice'

const WHOSE = ['all', 'some'].map((id) => ({ id, name: `collectors.whose.${id}` }))

/** Some schools of the season. */
const Schools = () => (
  <ReferenceArrayInput source="unitIds" reference="units">
    <AutocompleteArrayInput
      {...unitChoice}
      label="resources.collectors.fields.unitIds"
      validate={[required(), minLength(1)]}
      fullWidth
    />
  </ReferenceArrayInput>
)

/** What is decided of a collector: its name, its schools, and the last day of its key. */
export function CollectorFields({ season }: { season: { year: number } }) {
  const now = useSeasonNow()
  const whose = useWatch({ name: 'whose' })
  return (
    <>
      <TextInput
        source="name"
        label="resources.collectors.fields.name"
        validate={[required(), minLength(2)]}
        fullWidth
      />
      <FormDay
        source="expiresOn"
        label="resources.collectors.fields.expiresOn"
        min={now && dayOf(now)}
        max={seasonReach(season.year).lastDay}
        validate={required()}
      />
      <Wide>
        <RadioButtonGroupInput
          source="whose"
          label="resources.collectors.fields.unitIds"
          choices={WHOSE}
          validate={required()}
          helperText={false}
        />
      </Wide>
      {whose === 'some' && (
        <Wide>
          <Schools />
        </Wide>
      )}
    </>
  )
}
