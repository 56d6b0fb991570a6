import { ReferenceInput, required, SelectInput } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Place } from './types'

const BY_NAME = { field: 'name', order: 'ASC' } as const
const MAX_PLACES = 500
const NAMED = { optionText: 'name', translateChoice: false } as const

const REQUIRED = required()

/** Whether a class has to be chosen: never, once its college is, or always. */
const ASKED = {
  never: undefined,
  of_college: (value: unknown, all: { collegeId?: string | null }) =>
    all.collegeId ? REQUIRED(value, all) : undefined,
  always: REQUIRED,
}

interface Props extends Place {
  isClassAsked?: keyof typeof ASKED
}

/** The college and the class of a student; with a college only its classes are offered. */
export function PlaceFields({ seasonUnitId, collegeId, classId, isClassAsked = 'never' }: Props) {
  const { setValue } = useFormContext()
  const chosen: string | null = useWatch({ name: 'collegeId', defaultValue: collegeId ?? null })
  const choices = { sort: BY_NAME, perPage: MAX_PLACES }
  return (
    <>
      <ReferenceInput
        source="collegeId"
        reference="colleges"
        filter={{ seasonUnitId, archived: false }}
        {...choices}
      >
        <SelectInput
          label="roster.college"
          {...NAMED}
          defaultValue={collegeId}
          onChange={() => setValue('classId', null)}
        />
      </ReferenceInput>
      <ReferenceInput
        source="classId"
        reference="classes"
        filter={{ seasonUnitId, ...(chosen && { collegeId: chosen }) }}
        {...choices}
      >
        <SelectInput
          label="roster.class"
          {...NAMED}
          defaultValue={classId}
          validate={ASKED[isClassAsked]}
        />
      </ReferenceInput>
    </>
  )
}
