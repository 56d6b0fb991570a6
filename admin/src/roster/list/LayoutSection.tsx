import { Button, Stack, Typography } from '@mui/material'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useDataProvider, useTranslate } from 'react-admin'
import { Refused } from '../../forms/Refused'
import { Moment } from '../../layout/Moment'
import { Section } from '../../layout/Section'
import type { ConsoleDataProvider } from '../../providers/dataProvider'
import type { Column } from '../../rows/column'
import { Rows } from '../../rows/Rows'
import type { SeasonUnit } from '../../season_units/types'
import type { LayoutVersion } from './types'
import { useList } from './useList'

const COLUMNS: Column<LayoutVersion>[] = [
  { label: 'student_list.version', place: 'name', value: ({ no }) => no },
  { label: 'student_list.heads', value: ({ count }) => count },
  { label: 'student_list.at', value: ({ at }) => <Moment at={at} /> },
  { label: 'student_list.by', value: ({ by }) => by },
  { label: 'student_list.confirmed', value: ({ confirmedStep }) => (confirmedStep ? '✓' : null) },
]

/** The layout data (排版冲印数据): versions frozen from the list, which the school confirms by its act. */
export function LayoutSection({ unit, mayFreeze }: { unit: SeasonUnit; mayFreeze: boolean }) {
  const translate = useTranslate()
  const { post } = useDataProvider<ConsoleDataProvider>()
  const queries = useQueryClient()
  const { data } = useList<LayoutVersion[], { listed: number }>(unit, 'layout_versions')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => post(`season_units/${unit.id}/layout_versions`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['season_units', unit.id] }),
  })
  const freeze = mayFreeze && (
    <Button variant="outlined" loading={isPending} onClick={() => mutate()}>
      {translate('student_list.freeze')}
    </Button>
  )
  return (
    <Section title={translate('student_list.layout')} beside={freeze}>
      <Stack spacing={1}>
        <Typography variant="muted">
          {translate('student_list.layout_hint', { smart_count: data?.meta?.listed ?? 0 })}
        </Typography>
        <Refused refusal={error?.message ?? null} />
        {data && data.data.length > 0 && <Rows rows={data.data} columns={COLUMNS} />}
      </Stack>
    </Section>
  )
}
