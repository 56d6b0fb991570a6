import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { usePatterns } from '../i18n/usePatterns'
import { useDates } from '../layout/useDates'
import { shown } from './bound'
import { Preview } from './Preview'
import type { Bounds, LimitsPreview, LimitsVersion } from './types'
import type { useLimits } from './useLimits'

export interface Judging extends Pick<ReturnType<typeof useLimits>, 'preview' | 'approve'> {
  /** Has the reader the capability at all? */
  mayApprove: boolean
}
type Props = Judging & { version: LimitsVersion }

const bound = (value: number | null, unit: string) =>
  value === null ? '—' : `${shown(value, unit)}${unit && ` ${unit}`}`

/** What a version changes, measure by measure. */
function Changes({ changes }: Pick<LimitsVersion, 'changes'>) {
  const translate = useTranslate()
  const { commas, labelled } = usePatterns()
  const sides = (from: Bounds, to: Bounds, unit: string) =>
    (['warn', 'fail'] as const)
      .filter((side) => from[side] !== to[side])
      .map(
        (side) =>
          `${translate(`limits.${side}`)} ${bound(from[side], unit)} → ${bound(to[side], unit)}`
      )
  return changes.map(({ name, unit, from, to }) => (
    <Typography key={name} variant="muted">
      {labelled(translate(`measures.${name}`), commas(sides(from, to, unit)))}
    </Typography>
  ))
}

/** The second person previews and approves a version. */
function Approval({ version, preview, approve }: Omit<Props, 'mayApprove'>) {
  const translate = useTranslate()
  const notify = useNotify()
  const [tried, setTried] = useState<LimitsPreview | null>(null)
  const onError = ({ message }: Error) => notify(message, { type: 'error' })
  const tryOut = () => preview.mutate(version, { onSuccess: setTried, onError })
  return (
    <>
      {tried && <Preview preview={tried} />}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button onClick={tryOut}>{translate('limits.try_out')}</Button>
        <Button
          disabled={!tried}
          loading={approve.isPending}
          onClick={() => approve.mutate(version.id, { onError })}
        >
          {translate('limits.approve')}
        </Button>
      </Box>
    </>
  )
}

/** One version: its changes, author and reason, and whether it is in force. */
export function Version({ version, mayApprove, ...judging }: Props) {
  const translate = useTranslate()
  const { moment } = useDates()
  const { labelled } = usePatterns()
  const { pack, number, reason, changes, by, agreedBy, inForceAt, recordedAt } = version
  return (
    <Box>
      <Typography>
        {translate('limits.version', { at: moment(recordedAt), by, number })}
        {labelled(translate(`limits.pack_${pack}`), reason)}
      </Typography>
      <Changes changes={changes} />
      <Typography variant="muted">
        {inForceAt
          ? translate('limits.in_force', { at: moment(inForceAt) })
          : translate('limits.awaits_second')}
        {agreedBy && translate('limits.agreed_by', { by: agreedBy })}
      </Typography>
      {mayApprove && version.mayApprove && <Approval version={version} {...judging} />}
    </Box>
  )
}
