import { ACT_NAMES } from '@domain/season/act_rules'
import { AutocompleteInput, type AutocompleteInputProps } from 'react-admin'
import { ACTIONS } from './actions'
import { useActionName } from './useActionName'

const CHOICES = [...ACTIONS, ...ACT_NAMES.map((act) => `season.${act}`)].map((id) => ({ id }))

/** An audit action, found by its name. */
export function ActionInput(props: AutocompleteInputProps) {
  const nameOf = useActionName()
  return (
    <AutocompleteInput
      choices={CHOICES}
      optionText={({ id }: { id: string }) => nameOf(id)}
      translateChoice={false}
      {...props}
    />
  )
}
