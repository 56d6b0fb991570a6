import type { Data } from '@api/data'
import { Alert, LinearProgress, Stack } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin'
import { FormDialog } from '../forms/FormDialog'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { SAYS_ITSELF } from '../providers/failedReads'
import type { Publication, Season } from './types'

interface Props {
  season: Season
  onClose: () => void
}

/** Current warnings and obstacles; fetched each time the dialog opens. */
function usePublication(season: Season) {
  const { read } = useDataProvider<ConsoleDataProvider>()
  return useQuery({
    queryKey: ['seasons', season.id, 'publication'],
    queryFn: async () => (await read<Publication>(`seasons/${season.id}/publication`)).data,
    gcTime: 0,
    retry: false,
    meta: SAYS_ITSELF,
  })
}

/** Confirms publication: allowed with warnings, refused with obstacles. */
export function PublishDialog({ season, onClose }: Props) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const { data, error, isPending } = usePublication(season)
  const { obstacles = [], warnings = [] } = data ?? {}
  const isReady = data !== undefined && obstacles.length === 0

  async function publish() {
    const { data: published } = await post<Data.Seasons.Published>(`seasons/${season.id}/publish`)
    notify(translate('season.published', { units: published.units }), { type: 'success' })
    refresh()
    onClose()
  }
  const consequence = () =>
    translate('season.publish_units', { units: data!.units }) + translate('season.publish_confirm')

  return (
    <FormDialog
      title={translate('season.publish')}
      submitLabel={warnings.length > 0 ? 'season.publish_anyway' : 'season.publish'}
      grave={isReady ? { consequence: consequence(), word: String(season.year) } : undefined}
      isDisabled={!isReady}
      onSubmit={publish}
      onClose={onClose}
    >
      <Stack spacing={1}>
        {isPending && <LinearProgress aria-label={translate('ra.page.loading')} />}
        {error && <Alert severity="error">{translate(error.message, { _: error.message })}</Alert>}
        {obstacles.map(({ type, message }) => (
          <Alert key={type} severity="error">
            {message}
          </Alert>
        ))}
        {warnings.map(({ type, message }) => (
          <Alert key={type} severity="warning">
            {message}
          </Alert>
        ))}
      </Stack>
    </FormDialog>
  )
}
