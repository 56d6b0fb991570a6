import type { Data } from '@api/data'
import { Alert, Box, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Section } from '../layout/Section'

/** What one unit would get; without letters it says why. */
export type PlannedReminder = Data.Seasons.Reminder

/** The letters to one unit, as they would be sent. */
export function ReminderPreview({ planned }: { planned: PlannedReminder }) {
  const translate = useTranslate()
  const { unit, skipped, letters } = planned
  return (
    <Section title={unit}>
      {skipped && <Typography variant="muted">{translate(`remind.skipped.${skipped}`)}</Typography>}
      <Stack spacing={1} sx={{ mt: 1 }}>
        {letters.map(({ reader, subject, text }, index) => (
          <Box key={index}>
            <Typography>{translate('remind.to', { reader, subject: subject ?? '' })}</Typography>
            {text === null ? (
              <Alert severity="warning">{translate('remind.template_broken')}</Alert>
            ) : (
              <Typography variant="muted" sx={{ whiteSpace: 'pre-line' }}>
                {text}
              </Typography>
            )}
          </Box>
        ))}
      </Stack>
    </Section>
  )
}
