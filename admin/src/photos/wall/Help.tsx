import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material'
import { Typography } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'

const KEYS = {
  '← → ↑ ↓': 'move',
  'PgUp PgDn Home End': 'screen',
  'A': 'accept',
  'R': 'reset',
  '1 … 9 0 -': 'reason',
  'Enter': 'confirm',
  'Z': 'undo',
  'S': 'skip',
  'F': 'flag',
  'G': 'seen',
  'Space': 'zoom',
  '[ ]': 'chip',
  'Esc': 'close',
  '?': 'help',
}

/** The keys of the wall. */
export function Help({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const titleId = useId()
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{translate('wall.help.title')}</DialogTitle>
      <DialogContent>
        {Object.entries(KEYS).map(([key, name]) => (
          <Stack key={key} direction="row" spacing={2} sx={{ py: 0.5 }}>
            <Typography component="kbd" sx={{ width: 150, flexShrink: 0, fontFamily: 'inherit' }}>
              {key}
            </Typography>
            <Typography>{translate(`wall.help.${name}`)}</Typography>
          </Stack>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
