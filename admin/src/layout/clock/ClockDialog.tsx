import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Data } from '@api/data'
import { momentOf } from '../dates'
import { ClockAhead } from './ClockAhead'
import { ClockMoves } from './ClockMoves'
import { ClockResult } from './ClockResult'
import { ClockProgress, ClockState } from './ClockState'

/** The rehearsal clock on a phone. */
export function ClockDialog({
  clock,
  onClose,
}: {
  clock: Data.Rehearsal.Clock
  onClose: () => void
}) {
  const translate = useTranslate()
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose}>
      <DialogTitle>{`${translate('clock.rehearsal')} ${momentOf(clock.now)}`}</DialogTitle>
      <DialogContent>
        <Stack spacing={1.5}>
          <ClockState clock={clock} />
          <ClockProgress clock={clock} />
          <ClockResult clock={clock} />
          <ClockMoves clock={clock} />
          <ClockAhead clock={clock} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
