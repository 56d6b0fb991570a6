import { RATINGS } from '@domain/feedback_forms/printed_form'
import { Box, LinearProgress, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Section } from '../../layout/Section'

const PERCENT = 100

interface Props {
  title: string
  /** As they were ticked, one for each school. */
  ratings: number[]
}

/** How many schools ticked each, as bars with their numbers. */
export function RatingChart({ title, ratings }: Props) {
  const translate = useTranslate()
  return (
    <Section title={translate(title)}>
      <Stack component="ul" spacing={1} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {RATINGS.map((rating) => {
          const count = ratings.filter((one) => one === rating).length
          const share = ratings.length > 0 ? (count / ratings.length) * PERCENT : 0
          const name = translate(`act.rating_${rating}`)
          return (
            <Box component="li" key={rating}>
              <Stack direction="row" sx={{ justifyContent: 'space-between' }}>
                <Typography variant="body2">{name}</Typography>
                <Typography variant="body2">
                  {translate('feedback_form.schools', { smart_count: count })} · {Math.round(share)}
                  %
                </Typography>
              </Stack>
              <LinearProgress variant="determinate" value={share} aria-label={name} />
            </Box>
          )
        })}
      </Stack>
    </Section>
  )
}
