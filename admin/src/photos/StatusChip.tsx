import { Chip } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { PhotoStatus } from './types'

const TONES: Record<PhotoStatus, 'default' | 'success' | 'warning' | 'error' | 'info'> = {
  checking: 'info',
  parked: 'warning',
  appealed: 'warning',
  failed: 'error',
  awaiting_review: 'warning',
  accepted: 'success',
  reset: 'default',
}

export function StatusChip({ status }: { status: PhotoStatus }) {
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
