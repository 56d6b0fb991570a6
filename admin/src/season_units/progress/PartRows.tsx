import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { Column } from '../../rows/column'
import { SortedRows } from '../../rows/SortedRows'
import { FIGURE_NAMES } from './figures'
import { FigureLink } from './FigureLink'
import type { PartRow } from './progressTypes'

interface Props {
  title: 'colleges' | 'classes'
  parts: PartRow[]
  seasonUnitId: string
}

type Row = PartRow & { id: string }

/** The figures of each college or class, in columns that sort. */
export function PartRows({ title, parts, seasonUnitId }: Props) {
  const translate = useTranslate()
  if (parts.length === 0) return null
  const nameOf = ({ name }: PartRow) => name ?? translate(`progress.without.${title}`)
  const placeOf = ({ id }: Row) =>
    title === 'colleges' ? { seasonUnitId, collegeId: id } : { seasonUnitId, classId: id }
  const columns: Column<Row>[] = [
    { label: `progress.${title}`, place: 'name', value: nameOf, by: nameOf },
    ...FIGURE_NAMES.map((figure): Column<Row> => ({
      label: `progress.figures.${figure}`,
      align: 'right',
      by: (row) => row[figure],
      value: (row) =>
        row.name === null ? (
          row[figure]
        ) : (
          <FigureLink figures={row} figure={figure} place={placeOf(row)} of={nameOf(row)} />
        ),
    })),
  ]
  const rows = parts.map((part) => ({ ...part, id: part.id ?? 'none' }))
  return (
    <section>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {translate(`progress.by.${title}`)}
      </Typography>
      <SortedRows rows={rows} columns={columns} />
    </section>
  )
}
