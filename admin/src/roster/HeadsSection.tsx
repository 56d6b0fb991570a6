import { Link, Stack, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { LinkBase, useDataProvider, useTranslate } from 'react-admin'
import { Moment } from '../layout/Moment'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { studentsOf } from '../season_units/progress/figures'
import { DeclareHeadsButton } from './DeclareHeadsButton'
import type { Expectation } from './types'

/** How many graduates a school has: those of its list, and until there is one as many as it says. */
export function HeadsSection({ seasonUnitId }: { seasonUnitId: string }) {
  const translate = useTranslate()
  const { read } = useDataProvider<ConsoleDataProvider>()
  const path = `season_units/${seasonUnitId}/expectations`
  const { data } = useQuery({
    queryKey: ['expectations', seasonUnitId],
    queryFn: () => read<Expectation[], { listed: number }>(path),
  })
  if (!data?.meta) return null
  const [newest] = data.data
  const { listed } = data.meta
  const declared = newest && translate('roster.declared', { smart_count: newest.declaredHeads })
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      {listed > 0 ? (
        <Link component={LinkBase} to={studentsOf({ seasonUnitId, listed: 'true' })}>
          {translate('roster.list_counts', { smart_count: listed })}
        </Link>
      ) : (
        <Typography>{declared ?? translate('roster.undeclared')}</Typography>
      )}
      {newest && (
        <Typography variant="muted">
          {listed > 0 && `${declared} · `}
          {newest.author} <Moment at={newest.at} />
        </Typography>
      )}
      {listed === 0 && <DeclareHeadsButton path={path} />}
    </Stack>
  )
}
