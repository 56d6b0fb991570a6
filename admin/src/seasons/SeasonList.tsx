import { CreateButton, useResourceDefinition, useTranslate } from 'react-admin'
import { dayOf } from '../layout/dates'
import { ListPage } from '../layout/ListPage'
import { Day } from '../layout/Moment'
import type { Column } from '../rows/column'
import { RecordRows } from '../rows/RecordRows'
import type { Season } from './types'
import { usePresets } from './usePresets'

function PresetName({ preset }: Season) {
  const { nameOf } = usePresets()
  return nameOf(preset)
}

function Published({ publishedAt }: Season) {
  const translate = useTranslate()
  return publishedAt ? <Day on={dayOf(publishedAt)} /> : translate('season.draft')
}

const columns: Column<Season>[] = [
  { label: 'resources.seasons.fields.name', place: 'name', value: ({ name }) => name },
  { label: 'resources.seasons.fields.notice', value: ({ notice }) => notice },
  { label: 'resources.seasons.fields.cohort', value: ({ cohort }) => cohort },
  { label: 'resources.seasons.fields.preset', value: (season) => <PresetName {...season} /> },
  { label: 'resources.seasons.fields.calendar', value: ({ calendar }) => calendar },
  { label: 'resources.seasons.fields.units', align: 'right', value: ({ units }) => units },
  {
    label: 'resources.seasons.fields.publishedAt',
    value: (season) => <Published {...season} />,
  },
]

/** Every season, newest first. */
export function SeasonList() {
  const { hasCreate } = useResourceDefinition()
  return (
    <ListPage pagination={false} beside={hasCreate && <CreateButton />}>
      <RecordRows columns={columns} to={({ id }) => `/seasons/${id}/show`} empty="hints.seasons" />
    </ListPage>
  )
}
