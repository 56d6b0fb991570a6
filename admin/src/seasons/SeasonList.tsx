import { DataTable, FunctionField, List, useTranslate } from 'react-admin'
import { EmptyList } from '../layout/EmptyList'
import { dayOf } from '../layout/dates'
import type { Season } from './types'

/** Every season, newest first. */
export function SeasonList() {
  const translate = useTranslate()
  return (
    <List exporter={false} pagination={false} empty={false}>
      <DataTable<Season>
        bulkActionButtons={false}
        rowClick="show"
        empty={<EmptyList hint="hints.seasons" />}
      >
        <DataTable.Col source="name" disableSort />
        <DataTable.Col source="notice" disableSort />
        <DataTable.Col source="cohort" disableSort />
        <DataTable.Col source="preset" disableSort />
        <DataTable.Col source="calendar" disableSort />
        <DataTable.Col source="units" disableSort />
        <DataTable.Col source="publishedAt" disableSort>
          <FunctionField<Season>
            render={({ publishedAt }) =>
              publishedAt ? dayOf(publishedAt) : translate('season.draft')
            }
          />
        </DataTable.Col>
      </DataTable>
    </List>
  )
}
