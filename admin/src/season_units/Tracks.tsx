import { Box, Stack, Typography } from '@mui/material'
import type { Role } from '@domain/season/codes'
import { SIDES } from '@domain/season/sides'
import { usePermissions, useRecordContext, useTranslate } from 'react-admin'
import { Day, Moment } from '../layout/Moment'
import { Section } from '../layout/Section'
import { DaysLeft } from './DueDate'
import { PhaseChip } from './PhaseChip'
import type { SeasonUnit, TrackView } from './types'

const ORDER = ['main', 'billing', 'print', 'make_up']

function TrackCard({ track }: { track: TrackView }) {
  const translate = useTranslate()
  const { permissions: me } = usePermissions()
  const sides = ((me?.roles ?? []) as Role[]).map((role) => SIDES[role])
  const isReadersTurn = track.waitingOn === 'school' && sides.includes('school')
  return (
    <Section>
      <Typography variant="muted">{translate(`tracks.${track.track}`)}</Typography>
      <Stack
        direction="row"
        spacing={1}
        useFlexGap
        sx={{ alignItems: 'center', flexWrap: 'wrap', my: 0.5 }}
      >
        <PhaseChip state={track.state} />
        <Typography variant="muted">
          <Moment at={track.since} />
        </Typography>
      </Stack>
      {track.waitingOn && (
        <Typography>
          {isReadersTurn
            ? translate('sentence.your_turn')
            : translate('unit.waiting_for', { who: translate(`who.${track.waitingOn}`) })}
        </Typography>
      )}
      {track.dueOn && (
        <Typography>
          {translate('board.due')} <Day on={track.dueOn} /> ·{' '}
          <DaysLeft dueOn={track.dueOn} left={track.workingDaysLeft} isAlone />
        </Typography>
      )}
    </Section>
  )
}

/** The four tracks of a unit. */
export function Tracks() {
  const unit = useRecordContext<SeasonUnit>()
  if (!unit) return null
  const tracks = ORDER.flatMap((name) => unit.tracks.filter(({ track }) => track === name))
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { sm: '1fr 1fr', lg: 'repeat(4, minmax(0, 1fr))' },
      }}
    >
      {tracks.map((track) => (
        <TrackCard key={track.track} track={track} />
      ))}
    </Box>
  )
}
