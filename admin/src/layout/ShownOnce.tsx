import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
} from '@mui/material'
import { useId, type ReactNode } from 'react'
import { useNotify, useTranslate } from 'react-admin'

interface Props {
  /** Where its words are: `title`, `once`, `copy`, `copied` and `stored`. */
  words: string
  secrets: string[]
  onStored: () => void
  /** The same in another form. */
  children?: ReactNode
}

/** What is a secret of the reader, the only time that it is shown. */
export function ShownOnce({ words, secrets, onStored, children }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const titleId = useId()
  const copy = async () => {
    await navigator.clipboard.writeText(secrets.join('\n'))
    notify(`${words}.copied`, { type: 'success' })
  }
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate(`${words}.title`)}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate(`${words}.once`)}
        </Alert>
        {children}
        <Box
          component={secrets.length > 1 ? 'ol' : 'p'}
          sx={{
            fontFamily: 'monospace',
            m: 0,
            pl: secrets.length > 1 ? 3 : 0,
            overflowWrap: 'anywhere',
            lineHeight: 1.9,
          }}
        >
          {secrets.length > 1
            ? secrets.map((secret) => <li key={secret}>{secret}</li>)
            : secrets[0]}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={copy}>{translate(`${words}.copy`)}</Button>
        <Button variant="contained" onClick={onStored}>
          {translate(`${words}.stored`)}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
