import { Button, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { momentOf } from '../layout/dates'
import type { LimitsVersion } from './types'

interface Props {
  versions: LimitsVersion[]
  mayApprove: boolean
  onApprove: (id: string) => void
}

/** Who changed what and why; a proposal waits here for a second person. */
export function Versions({ versions, mayApprove, onApprove }: Props) {
  const translate = useTranslate()
  if (versions.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('limits.no_versions')}
      </Typography>
    )
  }
  return versions.map(({ id, pack, number, reason, by, inForceAt, recordedAt }) => (
    <Stack key={id} direction="row" spacing={2} sx={{ alignItems: 'center' }}>
      <Typography variant="body2">
        {momentOf(recordedAt)} {by} {pack} {number}：{reason}
      </Typography>
      {inForceAt && (
        <Typography variant="body2" color="text.secondary">
          {translate('limits.in_force', { at: momentOf(inForceAt) })}
        </Typography>
      )}
      {!inForceAt && mayApprove && (
        <Button size="small" onClick={() => onApprove(id)}>
          {translate('limits.approve')}
        </Button>
      )}
    </Stack>
  ))
}
