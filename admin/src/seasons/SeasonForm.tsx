import {
  NumberInput,
  required,
  SaveButton,
  SelectInput,
  SimpleForm,
  TextInput,
  Toolbar,
} from 'react-admin'
import { FieldGroup, Wide } from '../forms/FieldGroup'
import { DifferingRules } from './DifferingRules'
import type { Season } from './types'
import { usePresets } from './usePresets'

interface Row {
  key: string
  value: unknown
}
type Typed = Partial<Season> & { differing?: Row[] }

/** The rows of the form as the API takes them; a cleared value is null. */
export const toBody = ({ name, year, notice, preset, differing = [] }: Typed) => ({
  ...{ name, year, notice, preset },
  changes: Object.fromEntries(differing.map(({ key, value }) => [key, value ?? null])),
})

const rowsOf = ({ changes = {} }: Partial<Season>): Row[] =>
  Object.entries(changes).map(([key, value]) => ({ key, value }))

const SaveBar = () => (
  <Toolbar>
    <SaveButton />
  </Toolbar>
)

/** A draft: its name, year and notice, and its rules from a preset. */
export function SeasonForm({ season = {} }: { season?: Partial<Season> }) {
  const { presets } = usePresets()
  return (
    <SimpleForm
      record={{ ...season, differing: rowsOf(season) }}
      toolbar={<SaveBar />}
      sx={{ maxWidth: 860 }}
    >
      <FieldGroup title="season.basics">
        <TextInput source="name" validate={required()} />
        <NumberInput source="year" validate={required()} min={2018} max={2100} step={1} />
        <TextInput source="notice" validate={required()} />
        <SelectInput
          source="preset"
          choices={presets}
          validate={required()}
          translateChoice={false}
        />
      </FieldGroup>
      <FieldGroup title="season.differing">
        <Wide>
          <DifferingRules />
        </Wide>
      </FieldGroup>
    </SimpleForm>
  )
}
