import { Button, Stack, Typography } from '@mui/material'
import { HttpError } from 'ra-core'
import { useState } from 'react'
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin'
import { dayOf } from '../layout/dates'
import { useMay } from '../permissions/useMay'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import { ImportFaults } from './ImportFaults'
import { PublishButton } from './PublishButton'
import type { ImportFault, Season } from './types'

/** The steps from a draft to publication; for a published season, its date. */
export function SeasonActions({ season }: { season: Season }) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const may = useMay()
  const { post, upload, getList } = useDataProvider<ConsoleDataProvider>()
  const [faults, setFaults] = useState<ImportFault[]>([])
  const [isBusy, setBusy] = useState(false)

  async function attempt(work: () => Promise<string>) {
    setFaults([])
    setBusy(true)
    try {
      notify(await work(), { type: 'success' })
      refresh()
    } catch (error) {
      const { message, body } = error as HttpError
      setFaults(body?.error?.faults ?? [])
      notify(message, { type: 'error' })
    } finally {
      setBusy(false)
    }
  }

  const publish = () =>
    attempt(async () => {
      const { data } = await post(`seasons/${season.id}/publish`)
      return translate('season.published', { units: data.units })
    })
  const addUnits = () =>
    attempt(async () => {
      const page = {
        pagination: { page: 1, perPage: 1_000 },
        filter: {},
        sort: { field: 'id', order: 'ASC' as const },
      }
      const { data: units } = await getList('units', page)
      const { data } = await post(`seasons/${season.id}/units`, {
        unitIds: units.map(({ id }: { id: string }) => id),
      })
      return translate('season.units_added', { count: data.units })
    })
  const importWindows = (file: File) =>
    attempt(async () => {
      const { data } = await upload(`seasons/${season.id}/windows`, file)
      return translate('season.imported', { count: data.windows })
    })

  if (!season.publishedAt && !may('planSeasons'))
    return <Typography>{translate('season.draft')}</Typography>
  if (season.publishedAt) {
    return (
      <Typography>{`${translate('resources.seasons.fields.publishedAt')} ${dayOf(season.publishedAt)}`}</Typography>
    )
  }
  return (
    <Stack spacing={1}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button variant="outlined" component="label" disabled={isBusy}>
          {translate('season.import')}
          <input
            hidden
            type="file"
            accept=".csv,.txt"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) importWindows(file)
              // Lets the user choose the same file again after correcting it.
              target.value = ''
            }}
          />
        </Button>
        <Button variant="outlined" disabled={isBusy} onClick={addUnits}>
          {translate('season.add_units')}
        </Button>
        {may('manageSeasons') && (
          <PublishButton season={season} isBusy={isBusy} onPublish={publish} />
        )}
      </Stack>
      <Typography variant="caption">{translate('season.import_hint')}</Typography>
      <ImportFaults faults={faults} />
    </Stack>
  )
}
