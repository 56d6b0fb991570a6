import { POLICY_CHECKS, type PolicyInput } from '@domain/policy/policy_checks'
import type { PolicyKey } from '@domain/policy/season_policy'
import { NumberInput, SelectArrayInput, SelectInput, TextInput, useTranslate } from 'react-admin'
import { FormTime } from '../forms/FormTime'
import { FormYuan } from '../forms/FormYuan'
import { usePolicyWords } from './usePolicyWords'

const LABEL = 'season.value'
const FLAGS = [true, false]

/** Whole numbers, typed with commas between them. */
const numbers = {
  format: (value: unknown) => (Array.isArray(value) ? value.join(', ') : ''),
  parse: (text: string) =>
    text
      .split(/[,，、\s]+/)
      .filter(Boolean)
      .map(Number),
}

/** Asks for the value of a rule as its check has it. */
export function PolicyValueInput({ rule }: { rule: PolicyKey }) {
  const translate = useTranslate()
  const { nameOf } = usePolicyWords()
  const { holds, wants, input } = POLICY_CHECKS[rule]
  const validate = (value: unknown) =>
    holds(value ?? null) ? undefined : translate('season.must_be', { wants })
  const named = (values: readonly unknown[]) => values.map((id) => ({ id, name: nameOf(rule, id) }))
  const common = { source: 'value', label: LABEL, validate }
  if (rule === 'priceFen') return <FormYuan {...common} />
  const { kind } = input
  if (kind === 'choice' || kind === 'flag')
    return <SelectInput {...common} choices={named(optionsOf(input))} translateChoice={false} />
  if (kind === 'choices')
    return <SelectArrayInput {...common} choices={named(input.options)} translateChoice={false} />
  if (kind === 'number') return <NumberInput {...common} min={input.from} max={input.to} step={1} />
  if (kind === 'time') return <FormTime {...common} />
  return <TextInput {...common} {...(kind === 'numbers' && numbers)} helperText={wants} />
}

const optionsOf = (input: PolicyInput): readonly unknown[] =>
  'options' in input ? input.options : FLAGS
