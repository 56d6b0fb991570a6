import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
} from '@mui/material'
import type { ReactNode } from 'react'
import { Form, useTranslate } from 'react-admin'

interface Props {
  title: string
  isBusy: boolean
  /** The server's refusal; the form keeps its values. */
  refusal: string | null
  onSubmit: (body: Record<string, unknown>) => Promise<void>
  onClose: () => void
  children: ReactNode
}

/** A form in a dialog; a click outside does not close it. */
export function FormDialog({ title, isBusy, refusal, onSubmit, onClose, children }: Props) {
  const translate = useTranslate()
  return (
    <Dialog
      open
      onClose={(_event, reason) => reason !== 'backdropClick' && onClose()}
      fullWidth
      maxWidth="sm"
    >
      <Form onSubmit={onSubmit} defaultValues={{}}>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {children}
            {refusal && (
              <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
                {refusal}
              </Alert>
            )}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isBusy}>
            {translate('act.submit')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
