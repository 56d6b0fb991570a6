import { POLICY_CHECKS, type PolicyInput } from '@domain/policy/policy_checks'
import type { PolicyKey } from '@domain/policy/season_policy'
import { NumberInput, SelectArrayInput, SelectInput, TextInput, useTranslate } from 'react-admin'
import { FormTime } from '../forms/FormTime'
import { FormYuan } from '../forms/FormYuan'
import { usePolicyWords } from './usePolicyWords'

const FLAGS = [true, false]

/** Whole numbers, typed with commas between them. */
const numbers = {
  format: (value: unknown) => (Array.isArray(value) ? value.join(', ') : ''),
  parse: (text: string) =>
    text
      .split(/[^\d]+/)
      .filter(Boolean)
      .map(Number),
}

const optionsOf = (input: PolicyInput): readonly unknown[] =>
  'options' in input ? input.options : FLAGS

/** What a value must be, in the words and units of the form; a choice needs no more than being made. */
function useRequirement(rule: PolicyKey) {
  const translate = useTranslate()
  const { valueOf } = usePolicyWords()
  const { holds, wants, input } = POLICY_CHECKS[rule]
  const bounds =
    input.kind === 'number' ? `${valueOf(rule, input.from)} – ${valueOf(rule, input.to)}` : wants
  const isChosen = ['choice', 'choices', 'flag'].includes(input.kind)
  return (value: unknown) => {
    if (holds(value ?? null)) return undefined
    return isChosen ? 'ra.validation.required' : translate('season.must_be', { wants: bounds })
  }
}

interface Props {
  rule: PolicyKey
  /** What the preset says, beside the value that replaces it. */
  hint: string
}

/** Asks for the value of a rule as its check has it. */
export function PolicyValueInput({ rule, hint }: Props) {
  const { nameOf } = usePolicyWords()
  const validate = useRequirement(rule)
  const { input } = POLICY_CHECKS[rule]
  const named = (values: readonly unknown[]) => values.map((id) => ({ id, name: nameOf(rule, id) }))
  const common = { source: 'value', label: 'season.value', validate, helperText: hint }
  if (rule === 'priceFen') return <FormYuan {...common} />
  const { kind } = input
  if (kind === 'choice' || kind === 'flag')
    return <SelectInput {...common} choices={named(optionsOf(input))} translateChoice={false} />
  if (kind === 'choices')
    return <SelectArrayInput {...common} choices={named(input.options)} translateChoice={false} />
  if (kind === 'number') return <NumberInput {...common} min={input.from} max={input.to} step={1} />
  if (kind === 'time') return <FormTime {...common} />
  return <TextInput {...common} {...(kind === 'numbers' && numbers)} />
}
