import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Version } from './Version'
import type { LimitsPreview, LimitsVersion } from './types'

interface Props {
  versions: LimitsVersion[]
  mayApprove: boolean
  onTry: (version: LimitsVersion) => Promise<LimitsPreview | null>
  onApprove: (id: string) => void
}

/** Versions of the limits, newest first; a proposal waits for approval by a second person. */
export function Versions({ versions, mayApprove, onTry, onApprove }: Props) {
  const translate = useTranslate()
  if (versions.length === 0) {
    return <Typography variant="muted">{translate('limits.no_versions')}</Typography>
  }
  return versions.map((version) => (
    <Version key={version.id} {...{ version, mayApprove, onTry, onApprove }} />
  ))
}
