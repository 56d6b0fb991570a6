import { LinearProgress, Stack } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { RecordContextProvider, useDataProvider, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { Page } from '../layout/Page'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { PolicyTable } from '../seasons/PolicyTable'
import { useSeasonScope } from '../seasons/useSeasonScope'
import { Contacts } from './Contacts'
import { DutyTable } from './DutyTable'
import type { Rules } from './types'

function SeasonHelp({ seasonId }: { seasonId: string }) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data: rules } = useQuery({
    queryKey: ['seasons', seasonId, 'rules'],
    queryFn: async () => (await read<Rules>(`seasons/${seasonId}/rules`)).data,
  })
  if (!rules) return <LinearProgress />
  return (
    <RecordContextProvider value={rules}>
      <Stack spacing={2}>
        <DutyTable rules={rules} />
        <Contacts regions={rules.regions} />
        <PolicyTable />
      </Stack>
    </RecordContextProvider>
  )
}

/** 帮助: what a school does in a season, whom it asks, and by which rules. */
export function HelpPage() {
  const translate = useTranslate()
  const { current, seasons, isPending } = useSeasonScope()
  const season = current ?? seasons[0]
  return (
    <Page title={translate('resources.help.name')}>
      {season ? (
        <SeasonHelp seasonId={season.id} />
      ) : isPending ? (
        <LinearProgress />
      ) : (
        <EmptyList hint="help.no_season" />
      )}
    </Page>
  )
}
