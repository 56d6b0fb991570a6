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

/** What the preset says of a rule, beside the value that replaces it. */
function InPreset({ rule, preset }: { rule: PolicyKey; preset: string }) {
  const translate = useTranslate()
  const { valueOf } = usePolicyWords()
  const sourced = usePresets().findPreset(preset)?.sourced[rule]
  if (!sourced) return null
  const value = valueOf(rule, sourced.value)
  return <Typography variant="caption">{translate('season.in_preset', { value })}</Typography>
}

/** The rules in which a season differs from its preset: a rule and its value in each row. */
export function DifferingRules() {
  const translate = useTranslate()
  return (
    <>
      <Typography variant="muted">{translate('season.differing_hint')}</Typography>
      <ArrayInput source="differing" label="season.differing">
        <SimpleFormIterator inline disableReordering disableClear>
          <SelectInput source="key" label="season.rule" choices={RULES} validate={required()} />
          <FormDataConsumer>
            {({ formData, scopedFormData }) =>
              scopedFormData?.key && (
                <>
                  <PolicyValueInput key={scopedFormData.key} rule={scopedFormData.key} />
                  <InPreset rule={scopedFormData.key} preset={formData.preset} />
                </>
              )
            }
          </FormDataConsumer>
        </SimpleFormIterator>
      </ArrayInput>
    </>
  )
}
