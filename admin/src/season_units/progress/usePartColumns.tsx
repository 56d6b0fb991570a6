import { MISSING_REASONS } from '@domain/season/main/memo'
import type { Column } from '../../rows/column'
import { FIGURE_NAMES } from './figures'
import { FigureLink } from './FigureLink'
import type { Part, PartTitle } from './part'
import { PartName, useNameOfPart } from './PartName'
import type { UnitProgress } from './progressTypes'
import { nameOfReason } from './reasons'

interface Parts {
  title: PartTitle
  progress: UnitProgress
  seasonUnitId: string
}

/** The columns of each view of colleges or classes; of the reasons those that somebody has. */
export function usePartColumns({ title, progress, seasonUnitId }: Parts) {
  const nameOf = useNameOfPart(title)
  const placeOf = ({ id }: Part) =>
    title === 'colleges' ? { seasonUnitId, collegeId: id } : { seasonUnitId, classId: id }
  const collegeOf = ({ collegeId }: Part) =>
    progress.colleges.find(({ id }) => id === collegeId)?.name ?? null
  const figure = (name: (typeof FIGURE_NAMES)[number]): Column<Part> => ({
    label: `progress.figures.${name}`,
    align: 'right',
    by: (row) => row[name],
    value: (row) =>
      row.name === null ? (
        row[name]
      ) : (
        <FigureLink figures={row} figure={name} place={placeOf(row)} of={nameOf(row)} />
      ),
  })
  const head: Column<Part>[] = [
    {
      label: `progress.${title}`,
      place: 'name',
      value: (part) => <PartName title={title} part={part} />,
      by: nameOf,
    },
    ...(title === 'classes'
      ? [{ label: 'progress.colleges', value: collegeOf, by: collegeOf }]
      : []),
  ]
  const reasons = MISSING_REASONS.filter((why) => (progress.reasons[why] ?? 0) > 0).map(
    (why): Column<Part> => ({
      label: nameOfReason(why),
      align: 'right',
      by: (row) => row.reasons[why] ?? 0,
      value: (row) => row.reasons[why] ?? 0,
    })
  )
  return {
    heads: [...head, ...FIGURE_NAMES.map(figure)],
    reasons: [...head, figure('missing'), ...reasons],
  }
}
