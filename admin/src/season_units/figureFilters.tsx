import type { Data } from '@api/data'
import { AWAITED_ACTS } from '@domain/season/awaited_acts'
import { Chip } from '@mui/material'
import { BooleanInput, SelectInput, useGetList, useListContext, useTranslate } from 'react-admin'
import { useDates } from '../layout/useDates'

interface Props {
  source: string
}

function RegionInput({ source }: Props) {
  const { data = [] } = useGetList<Data.Units.Region>('regions')
  return <SelectInput source={source} choices={data} translateChoice={false} />
}

/** Says the day; choosing another one is the calendar's business. */
function DueOn({ source }: Props) {
  const translate = useTranslate()
  const { day } = useDates()
  const { filterValues } = useListContext()
  const on: string | undefined = filterValues[source]
  if (!on) return null
  const label = translate('resources.season_units.fields.dueOn')
  return <Chip label={translate('patterns.labelled', { label, text: day(on) })} />
}

/** Filters with which figures of the homes open the board; each is shown while it is set. */
export const figureFilters = [
  <RegionInput key="regionId" source="regionId" />,
  <SelectInput
    key="act"
    source="act"
    choices={AWAITED_ACTS.map((id) => ({ id, name: `acts.${id}` }))}
  />,
  <DueOn key="dueOn" source="dueOn" />,
  <BooleanInput key="unchecked" source="unchecked" />,
]
