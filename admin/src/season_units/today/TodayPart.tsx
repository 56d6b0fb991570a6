import type { Data } from '@api/data'
import { wallPath } from '@domain/photos/wall_path'
import { Box, Link as MuiLink, Stack, Typography } from '@mui/material'
import { LinkBase, useRecordContext, useTranslate } from 'react-admin'
import { Countdown } from '../../layout/Countdown'
import { Section } from '../../layout/Section'
import type { SeasonUnit } from '../types'
import { Unchecked } from './Unchecked'
import { useToday } from './useToday'

type Today = Data.Photos.Today
type Chip = keyof Today['photos']

/** The work of the day, in its order; what waits for somebody else is shown where there is any. */
const ALWAYS: Chip[] = ['unlooked', 'awaiting', 'failed', 'reset']
const IF_ANY: Chip[] = ['appealed', 'unmatched']
/** Done for the day once they are none; the retake has until the window's end. */
const DUTY: Chip[] = ['unlooked', 'awaiting', 'failed']

function Figure({ chip, count, to }: { chip: Chip; count: number; to: string }) {
  const translate = useTranslate()
  const name = translate(`today.chips.${chip}`)
  const isDuty = count > 0 && DUTY.includes(chip)
  return (
    <div>
      <Typography component="dt" variant="muted">
        {name}
      </Typography>
      <Typography component="dd" variant="h2" sx={{ m: 0 }}>
        <MuiLink
          component={LinkBase}
          to={to}
          sx={{ color: isDuty ? 'turn.overdue.main' : undefined }}
          aria-label={translate('today.wall_of', { name, smart_count: count })}
        >
          {count}
        </MuiLink>
      </Typography>
    </div>
  )
}

/** 每日检查 (附件1 注1): what is to be done of today's photos, and how long there still is for it. */
export function TodayPart() {
  const unit = useRecordContext<SeasonUnit>()
  const translate = useTranslate()
  const today = useToday(unit)
  if (!unit || !today) return null
  const { day, closesAt, photos } = today
  const shown = [
    ...ALWAYS.filter((chip) => photos[chip] !== null),
    ...IF_ANY.filter((chip) => photos[chip]),
  ]
  const isQuiet = !closesAt && shown.every((chip) => !photos[chip])
  if (isQuiet && !unit.unchecked) return null
  return (
    <Section title={translate('today.title')} beside={closesAt && <Countdown until={closesAt} />}>
      <Stack spacing={1}>
        <Box
          component="dl"
          sx={{
            m: 0,
            display: 'grid',
            gap: 2,
            gridTemplateColumns: 'repeat(auto-fill, minmax(104px, 1fr))',
          }}
        >
          {shown.map((chip) => (
            <Figure
              key={chip}
              chip={chip}
              count={photos[chip]!}
              to={wallPath({ unit: unit.id, day, chip })}
            />
          ))}
        </Box>
        <Unchecked left={unit.unchecked} />
      </Stack>
    </Section>
  )
}
