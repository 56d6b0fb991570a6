import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useId, type ReactNode } from 'react'
import { Form, useTranslate } from 'react-admin'
import { Confirmation, type Grave } from './Confirmation'
import { Refused } from './Refused'
import { useSubmit, type Values } from './useSubmit'

interface Props {
  title: string
  /** What the button says; by default to hand in. */
  submitLabel?: string
  /** Sends the form. What is refused stands at its field, and what was typed stays. */
  onSubmit: (values: Values) => Promise<unknown>
  onClose: () => void
  /** For what cannot simply be undone: asks to type a word. */
  grave?: Grave
  isDisabled?: boolean
  /** Types of refusals and the fields that they are about, the first that the form has. */
  fieldsOf?: Record<string, string[]>
  children?: ReactNode
}

/** The page behind a dialog refreshes: its record must not reset the form. */
const NO_RECORD = {}

/** A form in a dialog; a click outside does not close it. */
export function FormDialog({ title, onSubmit, onClose, grave, children, ...rest }: Props) {
  const { submitLabel = 'act.submit', isDisabled = false, fieldsOf } = rest
  const translate = useTranslate()
  const titleId = useId()
  const { submit, isPending, refusal } = useSubmit(onSubmit, fieldsOf)
  return (
    <Dialog
      open
      onClose={(_event, reason) => reason !== 'backdropClick' && onClose()}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <Form record={NO_RECORD} onSubmit={submit} noValidate disableInvalidFormNotification>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          {children}
          {grave && <Confirmation {...grave} />}
          <Refused refusal={refusal} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            color={grave ? 'error' : 'primary'}
            disabled={isDisabled}
            loading={isPending}
          >
            {translate(submitLabel)}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
