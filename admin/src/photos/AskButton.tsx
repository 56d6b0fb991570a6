import { useMutation } from '@tanstack/react-query'
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { AskDialogButton, type Asking } from './AskDialogButton'

interface Props extends Asking {
  path: string
  body?: object
}

/** Sends the decision and says that it was made; the dialog says what was refused. */
function useDecision({ name, path, body }: Pick<Props, 'name' | 'path' | 'body'>) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const { post } = useDataProvider<ConsoleDataProvider>()
  return useMutation({
    mutationFn: (asked: object) => post(path, { ...body, ...asked }),
    onSuccess: () => {
      notify(translate(`photo.done.${name}`), { type: 'success' })
      refresh()
    },
  })
}

/** A decision about what is on the page, with its inputs. */
export function AskButton({ path, body, children, ...shown }: Props) {
  const notify = useNotify()
  const { mutate, mutateAsync, isPending } = useDecision({ name: shown.name, path, body })
  const decide = () => mutate({}, { onError: ({ message }) => notify(message, { type: 'error' }) })
  return (
    <AskDialogButton
      {...shown}
      isPending={isPending}
      send={mutateAsync}
      onClick={children ? undefined : decide}
    >
      {children}
    </AskDialogButton>
  )
}
