import { Alert, Box, Skeleton, Stack } from '@mui/material'
import type { ActName } from '@domain/season/act_rules'
import { DECISIONS } from '@domain/season/decisions/decisions'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import { SAYS_ITSELF } from '../../providers/failedReads'
import { BroughtStep } from './BroughtStep'
import { DecisionLines } from './DecisionLines'
import type { Decision } from './types'

interface Props {
  act: ActName
  unitId: string
}

function Matter({ act, unitId }: Props) {
  const translate = useTranslate()
  const { read } = useDataProvider<ConsoleDataProvider>()
  const path = `season_units/${unitId}/decisions/${act}`
  const { data, error } = useQuery({
    queryKey: ['season_units', unitId, 'decisions', act],
    queryFn: async () => (await read<Decision>(path)).data,
    retry: false,
    meta: SAYS_ITSELF,
  })
  if (error)
    return <Alert severity="warning">{translate(error.message, { _: error.message })}</Alert>
  if (!data) return <Skeleton variant="rectangular" height={80} />
  const { lines, brought } = data
  if (lines.length === 0 && !brought) return null
  return (
    <Box component="section" aria-label={translate('decision.title')} sx={{ mb: 2 }}>
      <Stack spacing={1.5}>
        {lines.length > 0 && <DecisionLines lines={lines} />}
        {brought && <BroughtStep brought={brought} />}
      </Stack>
    </Box>
  )
}

/** What an act decides on, beside its buttons; nothing for an act that decides on nothing. */
export const DecisionPart = ({ act, unitId }: Props) =>
  DECISIONS[act] ? <Matter act={act} unitId={unitId} /> : null
