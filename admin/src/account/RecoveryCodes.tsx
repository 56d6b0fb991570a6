import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
} from '@mui/material'
import { useId } from 'react'
import { useNotify, useTranslate } from 'react-admin'

interface Props {
  codes: string[]
  onStored: () => void
}

/** The recovery codes, the only time that they are shown. */
export function RecoveryCodes({ codes, onStored }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const titleId = useId()
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    notify('account.codes.copied', { type: 'success' })
  }
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('account.codes.title')}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('account.codes.once')}
        </Alert>
        <Box
          component="ol"
          sx={{ fontFamily: 'monospace', m: 0, pl: 3, overflowWrap: 'anywhere', lineHeight: 1.9 }}
        >
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={copy}>{translate('account.codes.copy')}</Button>
        <Button variant="contained" onClick={onStored}>
          {translate('account.codes.stored')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
