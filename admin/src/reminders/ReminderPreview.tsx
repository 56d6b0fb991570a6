import { Alert, Box, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Section } from '../layout/Section'

/** What one unit would get; without letters it says why. */
export interface PlannedReminder {
  id: string
  unit: string
  act: string | null
  dueOn: string | null
  skipped: 'nothing_awaited' | 'no_reader' | 'reminded_today' | null
  letters: { reader: string; subject: string | null; text: string | null }[]
}

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
