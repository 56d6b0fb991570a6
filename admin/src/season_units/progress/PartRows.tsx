import { Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { usePhone } from '../../layout/usePhone'
import { SortedRows } from '../../rows/SortedRows'
import { Dense } from './Dense'
import { PartLines } from './PartLines'
import type { UnitProgress } from './progressTypes'
import { SUM, sumOfParts } from './sumOfParts'
import type { PartTitle } from './part'
import { usePartColumns } from './usePartColumns'

const VIEWS = ['heads', 'reasons'] as const
type View = (typeof VIEWS)[number]

interface Props {
  title: PartTitle
  progress: UnitProgress
  seasonUnitId: string
}

/** The figures of each college or class, or why its students are missing, in columns that sort, with their sums. */
export function PartRows({ title, progress, seasonUnitId }: Props) {
  const translate = useTranslate()
  const isPhone = usePhone()
  const [view, setView] = useState<View>('heads')
  const columns = usePartColumns({ title, progress, seasonUnitId })
  const parts = progress[title].map((part) => ({ ...part, id: part.id ?? 'none' }))
  if (parts.length === 0) return null
  const sum = { ...sumOfParts(parts), id: SUM }
  return (
    <section>
      <Stack
        direction="row"
        sx={{ mb: 1, alignItems: 'center', justifyContent: 'space-between', gap: 1 }}
      >
        <Typography variant="h2">{translate(`progress.by.${title}`)}</Typography>
        {!isPhone && (
          <ToggleButtonGroup
            exclusive
            size="small"
            value={view}
            onChange={(_event, chosen: View | null) => chosen && setView(chosen)}
            aria-label={translate('progress.shown')}
          >
            {VIEWS.map((name) => (
              <ToggleButton key={name} value={name}>
                {translate(`progress.views.${name}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
      </Stack>
      {isPhone ? (
        <PartLines title={title} parts={[...parts, sum]} />
      ) : (
        <Dense>
          <SortedRows key={view} rows={parts} columns={columns[view]} sum={sum} />
        </Dense>
      )}
    </section>
  )
}
