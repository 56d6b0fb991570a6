import { Alert, Button, LinearProgress, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../../i18n/usePatterns'
import type { Progress } from './sendFolder'

interface Props {
  progress: Progress
  total: number
  /** Null once it has ended. */
  onCancel: (() => void) | null
}

/** How far the sending is, and what was refused. */
export function SendingProgress({ progress, total, onCancel }: Props) {
  const translate = useTranslate()
  const { labelled } = usePatterns()
  const { done, known, refused, isWaiting } = progress
  return (
    <Stack spacing={1} aria-live="polite">
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center' }}>
        <LinearProgress
          variant="determinate"
          value={total ? (100 * done) / total : 100}
          aria-label={translate('photo.folder.progress', { done, total, known })}
          sx={{ flex: 1 }}
        />
        {onCancel && <Button onClick={onCancel}>{translate('ra.action.cancel')}</Button>}
      </Stack>
      <Typography variant="muted">
        {translate('photo.folder.progress', { done, total, known })}
      </Typography>
      {isWaiting && <Alert severity="warning">{translate('photo.folder.waiting')}</Alert>}
      {refused.map(({ path, why }) => (
        <Alert key={path} severity="error">
          {labelled(path, translate(why, { _: why }))}
        </Alert>
      ))}
    </Stack>
  )
}
