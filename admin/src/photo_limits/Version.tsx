import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import { useDates } from '../layout/useDates'
import { shown } from './bound'
import { Preview } from './Preview'
import type { Bounds, LimitsPreview, LimitsVersion } from './types'

interface Props {
  version: LimitsVersion
  mayApprove: boolean
  onTry: (version: LimitsVersion) => Promise<LimitsPreview | null>
  onApprove: (id: string) => void
}

const bound = (value: number | null, unit: string) =>
  value === null ? '—' : `${shown(value, unit)}${unit && ` ${unit}`}`

/** One version: its changes, author and reason. A second person previews and approves it. */
export function Version({ version, mayApprove, onTry, onApprove }: Props) {
  const translate = useTranslate()
  const { moment } = useDates()
  const { commas, labelled } = usePatterns()
  const [preview, setPreview] = useState<LimitsPreview | null>(null)
  const { id, pack, number, reason, changes, by, agreedBy, inForceAt, recordedAt } = version
  const sides = (from: Bounds, to: Bounds, unit: string) =>
    (['warn', 'fail'] as const)
      .filter((side) => from[side] !== to[side])
      .map(
        (side) =>
          `${translate(`limits.${side}`)} ${bound(from[side], unit)} → ${bound(to[side], unit)}`
      )
  return (
    <Box>
      <Typography>
        {translate('limits.version', { at: moment(recordedAt), by, number })}
        {labelled(translate(`limits.pack_${pack}`), reason)}
      </Typography>
      {changes.map(({ name, unit, from, to }) => (
        <Typography key={name} variant="muted">
          {labelled(translate(`measures.${name}`), commas(sides(from, to, unit)))}
        </Typography>
      ))}
      {inForceAt && (
        <Typography variant="muted">
          {translate('limits.in_force', { at: moment(inForceAt) })}
          {agreedBy && translate('limits.agreed_by', { by: agreedBy })}
        </Typography>
      )}
      {preview && <Preview preview={preview} />}
      {!inForceAt && mayApprove && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button onClick={async () => setPreview(await onTry(version))}>
            {translate('limits.try_out')}
          </Button>
          <Button disabled={!preview} onClick={() => onApprove(id)}>
            {translate('limits.approve')}
          </Button>
        </Box>
      )}
    </Box>
  )
}
