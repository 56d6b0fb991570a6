import { Button, type ButtonProps } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin'
import { FormDialog } from '../forms/FormDialog'
import type { ConsoleDataProvider } from '../providers/dataProvider'

interface Props extends Pick<ButtonProps, 'variant' | 'color'> {
  /** Text keys: `photo.decisions.NAME` and, once done, `photo.done.NAME`. */
  name: string
  path: string
  body?: object
  /** May it be made now? A form that is already open stays open. */
  isOffered: boolean
  /** What to ask for; without anything the decision is made at once. */
  children?: ReactNode
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

/** A decision with its inputs; a refusal keeps what was typed. */
export function AskButton(props: Props) {
  const { name, isOffered, variant = 'outlined', color, children, ...sent } = props
  const translate = useTranslate()
  const notify = useNotify()
  const [isOpen, setOpen] = useState(false)
  const { mutate, mutateAsync, isPending } = useDecision({ name, ...sent })
  const decide = () => mutate({}, { onError: ({ message }) => notify(message, { type: 'error' }) })
  return (
    <>
      {isOffered && (
        <Button
          {...{ variant, color }}
          disabled={isPending}
          onClick={() => (children ? setOpen(true) : decide())}
        >
          {translate(`photo.decisions.${name}`)}
        </Button>
      )}
      {isOpen && (
        <FormDialog
          title={translate(`photo.decisions.${name}`)}
          onSubmit={async (asked) => {
            await mutateAsync(asked)
            setOpen(false)
          }}
          onClose={() => setOpen(false)}
          fieldsOf={{ photo_reason_required: ['reason'] }}
        >
          {children}
        </FormDialog>
      )}
    </>
  )
}
