import { Button, Paper, Stack, TextField, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useStudentName } from '../student/useStudentName'
import { Preview } from './Preview'
import { ReasonButtons } from './ReasonButtons'
import type { Resetting } from './useResetting'
import type { WallPhoto } from './wall_photo'

interface Props {
  photo: WallPhoto
  resetting: Resetting
  onConfirm: () => void
}

const MOST_NOTE = 500

/** Why the photo is reset, and what its student will read; beside the photos, or over them on a phone. */
export function ResetPanel({ photo, resetting, onConfirm }: Props) {
  const translate = useTranslate()
  const nameOf = useStudentName()
  const { reasons, chosen, note, toggle, setNote, close } = resetting
  return (
    <Paper
      component="aside"
      variant="outlined"
      aria-label={translate('wall.reset.title')}
      sx={{
        width: { xs: 1, sm: 440 },
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        position: { xs: 'absolute', sm: 'static' },
        inset: 0,
        zIndex: 5,
      }}
    >
      <Stack spacing={1} sx={{ p: 1.5, overflowY: 'auto', flexGrow: 1 }}>
        <Typography variant="h2">{translate('wall.reset.title')}</Typography>
        <Typography variant="muted">
          {photo.student ? nameOf(photo.student) : translate('photo.nobody')}
        </Typography>
        <ReasonButtons {...{ reasons, chosen }} onToggle={toggle} />
        <Preview unitId={photo.unit.id} round={photo.round} reasonCodes={chosen} note={note} />
        <TextField
          name="note"
          label={translate('wall.reset.note')}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === 'Enter' && !nativeEvent.isComposing) onConfirm()
            if (key === 'Escape') close()
          }}
          slotProps={{ htmlInput: { maxLength: MOST_NOTE, autoComplete: 'off' } }}
          size="small"
          fullWidth
        />
      </Stack>
      <Stack
        direction="row"
        spacing={1}
        sx={{ p: 1, borderTop: 1, borderColor: 'divider', justifyContent: 'flex-end' }}
      >
        <Button onClick={close} sx={{ minHeight: { xs: 44, sm: 32 } }}>
          {translate('ra.action.cancel')}
        </Button>
        <Button
          variant="contained"
          color="error"
          disabled={!resetting.isReady}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onConfirm}
          sx={{ minHeight: { xs: 44, sm: 32 } }}
        >
          {translate('wall.reset.confirm')}
        </Button>
      </Stack>
    </Paper>
  )
}
