import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Stack,
} from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Choice } from './types'

type Chosen = Omit<Choice, 'mapping'>

interface OneOfProps<Value extends string> {
  name: 'way' | 'kind'
  values: readonly Value[]
  value: Value
  onChange: (value: Value) => void
}

function OneOf<Value extends string>({ name, values, value, onChange }: OneOfProps<Value>) {
  const translate = useTranslate()
  const id = `student-list-${name}`
  return (
    <FormControl>
      <FormLabel id={id}>{translate(`student_list.${name}`)}</FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onChange={(_event, chosen) => onChange(chosen as Value)}
      >
        {values.map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio size="small" />}
            label={translate(`student_list.${name}s.${one}`)}
          />
        ))}
      </RadioGroup>
    </FormControl>
  )
}

interface Props {
  ways: Chosen
  /** Error rows are only added to a list. */
  isPart: boolean
  onChange: (ways: Chosen) => void
}

/** What is done with a list: all rows or the good ones, added or in place of the one before, masked or refused. */
export function Ways({ ways, isPart, onChange }: Props) {
  const translate = useTranslate()
  return (
    <Stack spacing={1.5}>
      <OneOf
        name="way"
        values={['all', 'good']}
        value={ways.way}
        onChange={(way) => onChange({ ...ways, way })}
      />
      {!isPart && (
        <OneOf
          name="kind"
          values={['merge', 'replace']}
          value={ways.kind}
          onChange={(kind) => onChange({ ...ways, kind })}
        />
      )}
      <FormControlLabel
        control={
          <Checkbox
            checked={ways.masks}
            onChange={(_event, masks) => onChange({ ...ways, masks })}
          />
        }
        label={translate('student_list.masks')}
      />
    </Stack>
  )
}
