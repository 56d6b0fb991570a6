import { POLICY_CHECKS } from '@domain/policy/policy_checks'
import type { PolicyKey } from '@domain/policy/season_policy'
import { Typography } from '@mui/material'
import {
  ArrayInput,
  FormDataConsumer,
  required,
  SelectInput,
  SimpleFormIterator,
  useTranslate,
} from 'react-admin'
import { PolicyValueInput } from './PolicyValueInput'
import { usePolicyWords } from './usePolicyWords'
import { usePresets } from './usePresets'

const KEYS = Object.keys(POLICY_CHECKS) as PolicyKey[]
const RULES = KEYS.map((id) => ({ id, name: `policy.${id}` }))

function Value({ rule, preset }: { rule: PolicyKey; preset: string }) {
  const translate = useTranslate()
  const { valueOf } = usePolicyWords()
  const sourced = usePresets().findPreset(preset)?.sourced[rule]
  const hint = sourced
    ? translate('season.in_preset', { value: valueOf(rule, sourced.value) })
    : POLICY_CHECKS[rule].wants
  return <PolicyValueInput key={rule} rule={rule} hint={hint} />
}

/** The rules in which a season differs from its preset: a rule and its value in each row. */
export function DifferingRules() {
  const translate = useTranslate()
  return (
    <>
      <Typography variant="muted">{translate('season.differing_hint')}</Typography>
      <ArrayInput source="differing" label={false}>
        <SimpleFormIterator inline disableReordering disableClear fullWidth>
          <SelectInput source="key" label="season.rule" choices={RULES} validate={required()} />
          <FormDataConsumer>
            {({ formData, scopedFormData }) =>
              scopedFormData?.key && <Value rule={scopedFormData.key} preset={formData.preset} />
            }
          </FormDataConsumer>
        </SimpleFormIterator>
      </ArrayInput>
    </>
  )
}
