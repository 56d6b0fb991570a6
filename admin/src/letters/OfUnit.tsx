import type { Data } from '@api/data'
import { Chip } from '@mui/material'
import { useGetOne, useListContext } from 'react-admin'

/** Says about which unit the letters are; the page of a unit leads here. */
export function OfUnit({ source }: { source: string }) {
  const { filterValues } = useListContext()
  const id: string | undefined = filterValues[source]
  const { data } = useGetOne<Data.Seasons.SeasonUnit>(
    'season_units',
    { id: id! },
    { enabled: Boolean(id) }
  )
  return id && data ? <Chip label={data.unit.name} /> : null
}
