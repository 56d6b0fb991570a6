import { Chip } from '@mui/material'
import type { PhotoState } from '@domain/photos/desk'
import { useTranslate } from 'react-admin'

const TONES: Record<PhotoState, 'default' | 'success' | 'warning' | 'error' | 'info'> = {
  checking: 'info',
  parked: 'warning',
  appealed: 'warning',
  failed: 'error',
  awaiting_review: 'warning',
  accepted: 'success',
  reset: 'default',
}

export function StatusChip({ status }: { status: PhotoState }) {
  const translate = useTranslate()
  return (
    <Chip
      size="small"
      variant="outlined"
      color={TONES[status]}
      label={translate(`photo.states.${status}`)}
    />
  )
}
