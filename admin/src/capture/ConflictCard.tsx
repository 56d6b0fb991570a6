import { Box, Link, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { Moment } from '../layout/Moment'
import { DecideButton } from './DecideButton'
import { Sides } from './Sides'
import type { Conflict } from './useConflicts'

/** Who decided, when and why. */
function Decided({ conflict }: { conflict: Conflict }) {
  const translate = useTranslate()
  const { state, decidedBy, decidedAt, reason } = conflict
  return (
    <Typography variant="muted">
      {translate(`capture.states.${state}`)} · {decidedBy} · <Moment at={decidedAt} />
      {reason && ` · ${reason}`}
    </Typography>
  )
}

/** What waits about one student's code, what each side says, and what may be decided. */
export function ConflictCard({ conflict, unitId }: { conflict: Conflict; unitId: string }) {
  const translate = useTranslate()
  const { student, kind, state, decisions } = conflict
  return (
    <Box component="article" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5 }}>
      <Stack spacing={1}>
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Link component={LinkBase} to={`/students/${student.id}/show`}>
            {student.maskedName} · {student.xh}
          </Link>
          <Typography variant="muted">
            <Moment at={conflict.raisedAt} />
          </Typography>
        </Stack>
        <Typography>{translate(`capture.kinds.${kind}`)}</Typography>
        <Sides conflict={conflict} />
        {state !== 'open' && <Decided conflict={conflict} />}
        {decisions.length > 0 && (
          <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
            {decisions.map((decision) => (
              <DecideButton key={decision} {...{ conflict, unitId, decision }} />
            ))}
          </Stack>
        )}
      </Stack>
    </Box>
  )
}
