import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { hasField, refusalOf } from './refusal'

export type Values = Record<string, unknown>

/**
 * Sends a form. What is refused stands at its field, the rest is the `refusal`; what was typed stays.
 * @param fieldsOf types of refusals and the fields that they are about, the first that the form has
 */
export function useSubmit(
  onSubmit: (values: Values) => Promise<unknown>,
  fieldsOf: Record<string, string[]> = {}
) {
  const translate = useTranslate()
  const { mutateAsync, isPending } = useMutation({ mutationFn: onSubmit })
  const [refusal, setRefusal] = useState<string | null>(null)

  async function submit({ confirmation: _typed, ...values }: Values, event?: unknown) {
    setRefusal(null)
    try {
      await mutateAsync(values)
    } catch (error) {
      const { fields, sentence } = refusalOf(error, hasField(event), fieldsOf)
      setRefusal(sentence && translate(sentence, { _: sentence }))
      return fields
    }
  }
  return { submit, isPending, refusal }
}
