import { Button } from '@mui/material'
import { useMutation } from '@tanstack/react-query'
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin'
import type { ConsoleDataProvider } from '../providers/dataProvider'
import type { Season } from './types'

/** As many as the API lists at once. */
const ALL = {
  pagination: { page: 1, perPage: 1_000 },
  filter: {},
  sort: { field: 'id', order: 'ASC' as const },
}

/** Adds every school to a draft. */
export function AddUnitsButton({ season }: { season: Season }) {
  const translate = useTranslate()
  const notify = useNotify()
  const refresh = useRefresh()
  const { getList, post } = useDataProvider<ConsoleDataProvider>()
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const { data: units } = await getList('units', ALL)
      const unitIds = units.map(({ id }) => id)
      return post<Pick<Season, 'units'>>(`seasons/${season.id}/units`, { unitIds })
    },
    onSuccess: ({ data }) => {
      notify(translate('season.units_added', { count: data.units }), { type: 'success' })
      refresh()
    },
    onError: ({ message }) => notify(message, { type: 'error' }),
  })
  return (
    <Button variant="outlined" loading={isPending} onClick={() => mutate()}>
      {translate('season.add_units')}
    </Button>
  )
}
