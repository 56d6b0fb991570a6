import { useMutation } from '@tanstack/react-query'
import { useNotify } from 'react-admin'
import { useDone } from './useDone'

/** A change that one button makes at once: `says` is the sentence when it is done. */
export function usePersonChange(
  change: () => Promise<unknown>,
  says: string,
  values: Record<string, unknown>
) {
  const notify = useNotify()
  const done = useDone()
  return useMutation({
    mutationFn: change,
    onSuccess: () => done(says, values),
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
}
