import { LinearProgress, MenuItem, Stack, TextField } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { RecordContextProvider, useDataProvider, useGetList, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { Page } from '../layout/Page'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { PolicyTable } from '../seasons/PolicyTable'
import type { Season } from '../seasons/types'
import { Contacts } from './Contacts'
import { DutyTable } from './DutyTable'
import type { Rules } from './types'

function SeasonHelp({ seasonId }: { seasonId: string }) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  const { data: rules } = useQuery({
    queryKey: ['seasons', seasonId, 'rules'],
    queryFn: async () => (await read(`seasons/${seasonId}/rules`)).data as Rules,
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
  const { data: seasons } = useGetList<Season>('seasons')
  const [chosen, setChosen] = useState<string>()
  const season = seasons?.find(({ id }) => id === chosen) ?? seasons?.[0]
  const choice = season && (
    <TextField
      select
      size="small"
      fullWidth={false}
      value={season.id}
      onChange={({ target }) => setChosen(target.value)}
      slotProps={{ htmlInput: { 'aria-label': translate('help.season') } }}
    >
      {seasons!.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  )
  return (
    <Page title={translate('resources.help.name')} beside={choice}>
      {season && <SeasonHelp seasonId={season.id} />}
      {seasons?.length === 0 && <EmptyList hint="help.no_season" />}
    </Page>
  )
}
