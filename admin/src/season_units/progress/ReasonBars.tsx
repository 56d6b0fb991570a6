import { Box, Stack, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { Section } from '../../layout/Section'
import type { UnitProgress } from './progressTypes'
import { nameOfReason, paretoOf } from './reasons'

/** Why students are missing, the commonest reason first, each with the share of all up to it. */
export function ReasonBars({ reasons }: Pick<UnitProgress, 'reasons'>) {
  const translate = useTranslate()
  const shares = paretoOf(reasons)
  const [most] = shares
  if (!most) return null
  return (
    <Section title={translate('progress.by.reasons')}>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 640 }}>
        {shares.map(({ why, count, cumulative }) => (
          <li key={why}>
            <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between' }}>
              <span>{translate(nameOfReason(why))}</span>
              <Typography component="span" sx={{ textAlign: 'right' }}>
                {translate('progress.heads', { smart_count: count })}{' '}
                <Typography component="span" variant="muted">
                  {translate('progress.cumulative', { share: cumulative })}
                </Typography>
              </Typography>
            </Stack>
            <Box
              sx={{
                height: 10,
                borderRadius: 0.5,
                width: `${(count / most.count) * 100}%`,
                bgcolor: why === 'unexplained' ? 'turn.soon.main' : 'turn.running.main',
              }}
            />
          </li>
        ))}
      </Stack>
    </Section>
  )
}
