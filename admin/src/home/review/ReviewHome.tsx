import type { Data } from '@api/data'
import { Button, Stack, Typography } from '@mui/material'
import { LinkBase, useTranslate } from 'react-admin'
import { timeOf } from '../../layout/dates'
import { wallWith } from '../../photos/wall/address'
import { Section } from '../../layout/Section'
import { useClock } from '../../layout/useClock'
import { Figures } from '../Figures'
import { Tile, Tiles } from '../Tile'
import { timeLeft } from '../../layout/time_left'

type ReviewFigures = Data.Home.ReviewHome

/** How long there still is today to have failed photos retaken (附件1 注1: 当天重置). */
function TimeLeft({ until }: { until: string }) {
  const translate = useTranslate()
  const clock = useClock()
  if (!clock) return null
  const left = timeLeft(clock.now, until)
  const at = timeOf(until)
  return (
    <Typography sx={{ color: left ? 'text.primary' : 'turn.overdue.main' }}>
      {left ? translate('home.time_left', { at, ...left }) : translate('home.time_over', { at })}
    </Typography>
  )
}

function Reviews({ photos, until }: ReviewFigures) {
  const translate = useTranslate()
  const tile = (
    chip: 'awaiting' | 'appealed' | 'failed' | 'flagged' | 'unmatched',
    turn: 'overdue' | 'soon' | 'running'
  ) => (
    <Tile
      label={translate(`home.photos.${chip}`)}
      value={photos[chip]}
      unit={translate('home.count.photos', { smart_count: photos[chip] })}
      to={wallWith({ chip })}
      turn={photos[chip] > 0 ? turn : 'idle'}
    />
  )
  return (
    <Stack spacing={2}>
      <Tiles>
        {tile('awaiting', 'running')}
        {tile('appealed', 'soon')}
        {tile('failed', 'overdue')}
        {tile('flagged', 'soon')}
        {photos.unmatched > 0 && tile('unmatched', 'soon')}
      </Tiles>
      <Section>
        <Stack
          direction={{ xs: 'column', sm: 'row' }}
          spacing={2}
          sx={{ alignItems: { sm: 'center' }, justifyContent: 'space-between' }}
        >
          {until ? <TimeLeft until={until} /> : <span />}
          <Button
            component={LinkBase}
            to={wallWith({ chip: 'awaiting' })}
            variant="contained"
            size="large"
          >
            {translate('home.start_review', { smart_count: photos.awaiting })}
          </Button>
        </Stack>
      </Section>
    </Stack>
  )
}

/** 待审 / 申诉 / 今日须重置, the time that is left today, and where to begin. */
export const ReviewHome = () => (
  <Figures<ReviewFigures> of="review">{(figures) => <Reviews {...figures} />}</Figures>
)
