import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { LimitsVersion } from './types'
import { Version, type Judging } from './Version'

/** Versions of the limits, newest first; a proposal waits for approval by a second person. */
export function Versions({ versions, ...judging }: Judging & { versions: LimitsVersion[] }) {
  const translate = useTranslate()
  if (versions.length === 0) {
    return <Typography variant="muted">{translate('limits.no_versions')}</Typography>
  }
  return versions.map((version) => <Version key={version.id} {...{ version, ...judging }} />)
}
