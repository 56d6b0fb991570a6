import { useMutation } from '@tanstack/react-query'
import { useDataProvider, useRecordContext, type HttpError } from 'react-admin'
import { useFormContext } from 'react-hook-form'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { TemplateWithPlaceholders } from './types'

/** Sends what stands in the form, which is not saved; what is wrong with it is said at its fields. */
export function useTryOut<T>(path: 'preview' | 'test', seasonUnitId: string | undefined) {
  const template = useRecordContext<TemplateWithPlaceholders>()
  const { getValues, setError } = useFormContext()
  const { post } = useDataProvider<ConsoleDataProvider>()
  return useMutation<T, HttpError>({
    mutationFn: async () => {
      const texts = { subject: getValues('subject'), body: getValues('body') }
      const to = `wordings/${template!.code}/${template!.locale}/${path}`
      return (await post<T>(to, { ...texts, ...(seasonUnitId && { seasonUnitId }) })).data
    },
    onError: ({ body }) => {
      for (const [field, message] of Object.entries(body?.errors ?? {}))
        setError(field, { message: String(message) })
    },
  })
}
