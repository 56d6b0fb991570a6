import { MenuItem, Stack, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Section } from '../layout/Section'
import { useSeasonScope } from '../seasons/useSeasonScope'
import { ApplyButton } from './ApplyButton'
import { MovedDeadlines } from './MovedDeadlines'
import type { Calendar } from './types'

/** Which deadlines of a season this version moves, and applying it. */
export function SeasonChange({ calendar }: { calendar: Calendar }) {
  const translate = useTranslate()
  const { seasons, current } = useSeasonScope()
  const [chosen, setChosen] = useState<string>()
  const season = seasons.find(({ id }) => id === (chosen ?? current?.id))
  const isInForce = season?.calendar === calendar.version
  return (
    <Section title={translate('calendar.season')}>
      <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
        <TextField
          select
          size="small"
          fullWidth={false}
          sx={{ minWidth: 260 }}
          label={translate('calendar.choose_season')}
          value={season?.id ?? ''}
          onChange={({ target }) => setChosen(target.value)}
        >
          {seasons.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        {season && isInForce && <Typography>{translate('calendar.in_force')}</Typography>}
        {season && !isInForce && (
          <>
            <MovedDeadlines seasonId={season.id} calendarId={calendar.id} />
            <ApplyButton season={season} calendar={calendar} />
          </>
        )}
      </Stack>
    </Section>
  )
}
