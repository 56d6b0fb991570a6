import { Button, type ButtonProps } from '@mui/material'
import { useState, type ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { FormDialog } from '../forms/FormDialog'

/** A decision that is asked for. */
export interface Asking extends Pick<ButtonProps, 'variant' | 'color' | 'onMouseDown'> {
  /** Text keys: `photo.decisions.NAME` and, once done, `photo.done.NAME`. */
  name: string
  /** May it be made now? A form that is already open stays open. */
  isOffered: boolean
  /** What to ask for; without anything the decision is made at once. */
  children?: ReactNode
}

interface Props extends Asking {
  isPending?: boolean
  send: (asked: object) => Promise<unknown>
  /** Instead of the dialog. */
  onClick?: () => void
}

/** A button that asks for the inputs of a decision; a refusal keeps what was typed. */
export function AskDialogButton(props: Props) {
  const {
    name,
    isOffered,
    isPending,
    send,
    onClick,
    children,
    variant = 'outlined',
    ...look
  } = props
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(false)
  const title = translate(`photo.decisions.${name}`)
  return (
    <>
      {isOffered && (
        <Button
          {...{ variant, ...look }}
          disabled={isPending}
          onClick={onClick ?? (() => setOpen(true))}
        >
          {title}
        </Button>
      )}
      {isOpen && (
        <FormDialog
          title={title}
          onSubmit={async (asked) => {
            await send(asked)
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
